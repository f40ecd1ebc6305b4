import { createApp } from 'astro/app/entrypoint'

/** What a thread loads of the built pages: the app that renders them. */
export const app = createApp({ streaming: false })
