import { fileURLToPath } from 'node:url'

/** Path of the project's folder, with a slash at its end. The only place in `build/` that asks where its own file lies. */
export const PROJECT: string = fileURLToPath(new URL('../../', import.meta.url))
