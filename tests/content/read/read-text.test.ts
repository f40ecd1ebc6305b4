import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../../src/content/read/read-text.ts'
import { makeFolderOfFile } from '../../make-folder.ts'

const folder = makeFolderOfFile()

async function read(bytes: Uint8Array | string) {
  const path = join(folder, 'a.md')
  writeFileSync(path, bytes)
  return readTextFile(path)
}

describe('readText', () => {
  it('drops a byte order mark and evens out line ends', async () => {
    expect(String(await read('\uFEFFone\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
  })

  it('says so where a folder of the path is a file', async () => {
    await read('x')
    expect(readTextFile(join(folder, 'a.md/site.yaml')).messages[0]?.reason).toBe(
      'Unexpected file in place of a folder, expected a readable file',
    )
  })

  it('names line and column of the first character that is not UTF-8', async () => {
    const file = await read(Buffer.concat([Buffer.from('one\ntwo é '), Buffer.from([0xe9]), Buffer.from(' three\n')]))
    expect(file.messages[0]).toMatchObject({ line: 2, column: 7, ruleId: 'encoding', fatal: true })
    expect(String(file)).toBe('')
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['a file of blanks', ' \n\n', 'file-empty'],
    ['a file of 5 MB', 'a'.repeat(5_000_000), 'file-too-large'],
  ])('refuses %s with the mend', async (_name, text, ruleId) => {
    const [message] = (await read(text)).messages
    expect(message).toMatchObject({ ruleId, fatal: true })
    expect(message?.note).toBeTruthy()
  })

  it('says so when there is no such file', async () => {
    const file = readTextFile(join(folder, 'none.md'))
    expect(file.messages[0]?.reason).toBe('Unexpected missing file, expected a readable file')
  })
})
