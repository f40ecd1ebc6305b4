import { fileURLToPath } from 'node:url'
import { type EditorsWord, readEditorsWord, readAffairs as readFolder } from '../../../src/cli/affairs/read-affairs.ts'
import type { Story } from '../../../src/newsroom/index.ts'

const here = fileURLToPath(new URL('./', import.meta.url))

export const readAffairs = (): Story[] => readFolder(here)
export const readExpected = (): EditorsWord => readEditorsWord(here)
