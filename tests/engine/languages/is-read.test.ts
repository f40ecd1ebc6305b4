import { expect, it } from 'vitest'
import { annotate, listAnnotations } from '../../../src/engine/index.ts'
import { isRead } from '../../../src/engine/languages/is-read.ts'

it.each([
  [
    'French',
    'Le gouvernement a annoncé vendredi que le pont de la ville serait fermé. « On a dit la vérité », selon le ministre.',
  ],
  [
    'German',
    'Die Regierung hat am Freitag erklärt, dass die Brücke bis zum Ende des Jahres für 18 Tage gesperrt wird.',
  ],
  [
    'Spanish',
    'El gobierno anunció el viernes que el puente se cerrará antes de fin de año. Según el ministro, no había otra opción.',
  ],
  [
    'Dutch',
    'De regering heeft vrijdag gezegd dat de brug voor het einde van het jaar dicht is, en dat er geen andere keus was.',
  ],
  [
    'Danish',
    'Regeringen sagde fredag, at broen i byen skal lukkes før årets udgang. Ifølge ministeren var der ikke andet at gøre, og det er en skam.',
  ],
  [
    'Polish',
    'Rząd ogłosił w piątek, że most w mieście zostanie zamknięty przed końcem roku, a policja jest na miejscu i nie ma wyjścia.',
  ],
  ['Russian', 'Правительство заявило в пятницу, что мост будет закрыт.'],
  ['Arabic', 'قالت الحكومة يوم الجمعة إن الجسر سيغلق قبل نهاية العام'],
  ['Chinese', '政府周五表示，该市的桥梁将在年底前关闭。'],
])('%s is not read', (_language, text) => {
  expect(isRead(text)).toBe(false)
  const analysis = annotate(text, { date: '2026-02-07' })
  expect(analysis.unread).toBe(true)
  expect(listAnnotations(text, analysis)).toEqual([])
  expect(analysis.problems).toEqual([])
})

it.each([
  ['a plain story', 'The bridge will shut on Friday, police said. “We had no choice,” the mayor told reporters.'],
  [
    'foreign names',
    'Charles de Gaulle met Ludwig van der Rohe and Maria del Carmen de la Cruz in Den Haag, the paper said.',
  ],
  [
    'a foreign quotation',
    'The crowd shouted “Vive la France et les enfants de la patrie” as the president left the hall, and he waved to them.',
  ],
  ['a headline', 'Union to owners: Open the mine'],
  ['next to nothing', '12 killed'],
  ['nothing', ''],
])('English is read with %s', (_what, text) => {
  expect(isRead(text)).toBe(true)
})

it('what somebody says of the language decides', () => {
  const text = 'At least 12 people were killed, police said.'
  expect(annotate(text, { language: 'fr' }).figures).toEqual([])
  expect(annotate(text, { language: 'en-GB' }).figures).toHaveLength(1)
})
