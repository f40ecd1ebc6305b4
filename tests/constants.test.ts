import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, sourceFiles } from './read-source.ts'

/** Constants of modules with what they hold; those of a component are made for each page. */
const constants = sourceFiles()
  .filter((file) => !file.endsWith('.astro'))
  .flatMap((file) =>
    parseSource(file).statements.flatMap((statement) =>
      ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
        ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
            ts.isIdentifier(name) && initializer ? [{ file, name: name.text, value: bare(initializer) }] : [],
          )
        : [],
    ),
  )
const inCapitals = (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name)
const named = ({ file, name }: { file: string; name: string }) => `${file}: ${name}`

describe('constants of modules', () => {
  it('numbers, patterns and tables are in capitals', () => {
    const fixed = constants.filter(({ value }) => isFixed(value))
    expect(fixed.length).toBeGreaterThan(800)
    expect(fixed.filter(({ name }) => !inCapitals(name)).map(named)).toEqual([])
  })

  it('functions are not', () => {
    const functions = constants.filter(({ value }) => ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    expect(functions.length).toBeGreaterThan(200)
    // Astro looks for `GET` by its name.
    const strays = functions.filter(
      ({ file, name }) => inCapitals(name) && !(file.startsWith('pages/') && name === 'GET'),
    )
    expect(strays.map(named)).toEqual([])
  })
})

function isFixed(value: ts.Expression): boolean {
  if (isNumber(value) || ts.isRegularExpressionLiteral(value)) return true
  if (ts.isArrayLiteralExpression(value)) return value.elements.length > 0 && isData(value)
  if (ts.isCallExpression(value))
    return /^(?:wordPattern|wordSet|wordMap|table|lines)$/.test(value.expression.getText())
  if (!ts.isNewExpression(value)) return false
  const isTable = /^(?:Set|Map)$/.test(value.expression.getText())
  // A map that begins empty is filled while the code runs.
  return value.expression.getText() === 'RegExp' || (isTable && (value.arguments?.length ?? 0) > 0)
}

function isNumber(value: ts.Expression): boolean {
  if (ts.isBinaryExpression(value)) return isNumber(bare(value.left)) && isNumber(bare(value.right))
  return ts.isNumericLiteral(value) || (ts.isPrefixUnaryExpression(value) && isNumber(value.operand))
}

/** Whether a value is written out: words, numbers, patterns, and lists and records of them. */
function isData(given: ts.Expression): boolean {
  const value = bare(given)
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isData)
  if (ts.isSpreadElement(value)) return isData(value.expression)
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.every((it) => ts.isPropertyAssignment(it) && isData(it.initializer))
  }
  return ts.isStringLiteralLike(value) || ts.isRegularExpressionLiteral(value) || isNumber(value)
}

/** Without `as const` and its like. */
function bare(value: ts.Expression): ts.Expression {
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)
    ? bare(value.expression)
    : value
}
