import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import remarkAnnotations from '../../../src/remark/remark-annotations.ts'
import remarkDirectives from '../../../src/remark/remark-directives.ts'

const TEXT = `:claim[The ferry is late]{source=ann mood=cross stance=firm} and :claim[it sank]{source=a source=b}, she said.

:figure[Nine]{value=nine date=soon} or :figure[ten]{min=11 max=10} boats, :plain[a “boat”]{source=ann}.

“The quay is shut, the pilot said.

:claim[The lamp went out].`

it('each message on what an editor wrote says which rule it is of, and how to mend it', () => {
  const pipeline = unified().use(remarkParse).use(remarkDirective).use(remarkDirectives).use(remarkAnnotations)
  const file = new VFile(TEXT)
  pipeline.runSync(pipeline.parse(file), file)
  const rules = new Set(file.messages.map(({ ruleId }) => ruleId))
  expect(rules).toEqual(new Set(['directive-attribute', 'directive-value', 'quote-unbalanced', 'directive-source']))
  expect(file.messages.filter(({ note }) => !note).map(String)).toEqual([])
})
