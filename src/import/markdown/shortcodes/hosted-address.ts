/** What stands before the id of a film, of slides or of a post in its address. */
const HOSTS = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  slideshare: 'https://www.slideshare.net/slideshow/embed_code/',
  x: 'https://x.com/i/status/',
}

/** The address of what a host calls by an id. Some sites give the address itself in the place of the id: it stays. */
export function hostedAddress(host: keyof typeof HOSTS, id: string): string {
  return /^https?:/.test(id) ? id : HOSTS[host] + id
}
