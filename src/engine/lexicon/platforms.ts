import { wordSet } from './entries.ts'

/** Where a thing was written, which is no source of it: `wrote on Telegram`. */
export const PLATFORMS = wordSet(`
  telegram
  x
  twitter
  facebook
  instagram
  truth social
  tiktok
  youtube
  whatsapp
  signal
  linkedin
  threads
  bluesky
  mastodon
  weibo
  vk
  vkontakte
  snapchat
  reddit
  medium
  substack
  tumblr
  periscope
  twitch
  discord
  gab
  parler
  social media
  line
  wechat
  rumble
`)
