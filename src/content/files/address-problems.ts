import type { AddressProblem } from '../../remark/addresses/remark-addresses.ts'

/** Characters of an address that a message quotes. */
const MAX_QUOTED = 60

/** A link that leads nowhere. */
export const emptyAddress: AddressProblem = {
  rule: 'address-unsafe',
  reason: 'Unexpected link without an address; its words stay',
  fix: 'Give the address between the round brackets, or take the marks out.',
  isError: false,
}

/** An address that a browser would run, or that is none of the web. */
export const unsafeAddress = (url: string): AddressProblem => ({
  rule: 'address-unsafe',
  reason: `Unexpected address \`${url.slice(0, MAX_QUOTED)}\`, expected one of the web; it is left out`,
  fix: 'Give an address that begins with https://, or a path of this site.',
  isError: false,
})

/** An address of another site that a browser takes for a path of this one. */
export const bareAddress = (url: string, scheme = 'https://'): AddressProblem => ({
  rule: 'address-bare',
  reason: `Unexpected address \`${url.slice(0, MAX_QUOTED)}\` without ${scheme}, which leads to this site`,
  fix: `Write ${scheme}${url.slice(0, MAX_QUOTED)}.`,
  isError: false,
})

/**
 * A link to a story that is not there.
 *
 * @param near The slug that was likely meant.
 */
export const brokenStoryLink = (url: string, near: string | undefined): AddressProblem => ({
  rule: 'story-link-broken',
  reason: `Unexpected link to \`${url}\`, expected the address of a story${hintOf(near)}`,
  fix: 'The slug of a story is the name of its file without `.md`; drafts cannot be linked to.',
  isError: true,
})

/**
 * A file that is not there.
 *
 * @param near The name that was likely meant.
 */
export const missingFile = (url: string, near: string | undefined): AddressProblem => ({
  rule: 'file-missing',
  reason: `Unexpected file \`${url}\`, which is not there${hintOf(near)}`,
  fix: 'Put the file beside the story, into images/ of the content folder, or into public/.',
  isError: true,
})

/** A file that a browser would run in the name of the site. */
export const unsafeFile = (name: string): AddressProblem => ({
  rule: 'file-unsafe',
  reason: `Unexpected link to \`${name}\`, expected a document: a browser would run what is in it as a page of this site`,
  fix: 'Put it into public/ if it is one, and link to it by its path from there.',
  isError: true,
})

/**
 * A file that is no picture which pages can show.
 *
 * @param unexpected What it is instead.
 */
export const unreadableImage = (name: string, unexpected: string): AddressProblem => ({
  rule: 'image-unreadable',
  reason: `Unexpected ${unexpected} in \`${name}\`, expected a picture: JPEG, PNG, WebP, AVIF, GIF or SVG`,
  fix: 'Open it in an image editor and save it as JPEG or PNG.',
  isError: true,
})

/**
 * A picture that another site serves.
 *
 * @param host Null for an address that no host serves.
 */
export const foreignImage = (url: string, host: string | null): AddressProblem => ({
  rule: 'image-host',
  reason: host
    ? `Unexpected image from ${host}, expected a file of this site: whoever serves it learns who reads the page`
    : `Unexpected address of an image \`${url.slice(0, MAX_QUOTED)}\`, expected a file of this site`,
  fix: host
    ? `Save the picture beside the story or in images/, or write \`imageHosts: [${host}]\` into site.yaml.`
    : 'Save the picture beside the story or in images/, and name that file.',
  isError: true,
})

const hintOf = (near: string | undefined): string => (near ? `, did you mean \`${near}\`?` : '')
