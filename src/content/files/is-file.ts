import { type Stats, statSync } from 'node:fs'

/** Whether a path leads to a file. */
export const isFile = (path: string): boolean => look(path)?.isFile() ?? false

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean => look(path)?.isDirectory() ?? false

const look = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })
