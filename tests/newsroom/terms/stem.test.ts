import { expect, it } from 'vitest'
import { stem } from '../../../src/newsroom/terms/stem.ts'

it.each([
  ['agree agrees agreed agreeing'],
  ['die dies died dying'],
  ['use uses used using'],
  ['strike strikes striking'],
  ['halt halts halted halting'],
  ['stop stops stopped stopping'],
  ['deny denies denied denying'],
  ['proceed proceeds proceeded proceeding'],
  ['analysis analyses'],
  ['crisis crises'],
  ['bus buses'],
  ['woman women'],
])('%s have one stem, else two stories that say the same share no word', (forms) => {
  expect([...new Set(forms.split(' ').map(stem))]).toHaveLength(1)
})

it.each([
  ['new', 'news'],
  ['us', 'used'],
  ['spe', 'speed'],
])('%s and %s do not match', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
