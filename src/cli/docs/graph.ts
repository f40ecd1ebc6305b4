/** A directed graph: for each node, the nodes that its arrows lead to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The graph of these arrows; an arrow from a node to itself is left out. */
export function graphOf(arrows: Iterable<readonly [from: string, to: string]>): Graph {
  const graph = new Map<string, Set<string>>()
  const nodeOf = (name: string): Set<string> => {
    const known = graph.get(name) ?? new Set<string>()
    graph.set(name, known)
    return known
  }
  for (const [from, to] of arrows) {
    const targets = nodeOf(from)
    nodeOf(to)
    if (from !== to) targets.add(to)
  }
  return graph
}

/** How many arrows a graph has. */
export function countArrows(graph: Graph): number {
  return [...graph.values()].reduce((sum, { size }) => sum + size, 0)
}

/** The nodes that a node reaches over one arrow or more. */
export function reachableFrom(graph: Graph, node: string): Set<string> {
  const reached = new Set<string>()
  const open = [...(graph.get(node) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(graph.get(next) ?? []))
  }
  return reached
}

/** The groups of nodes that reach each other, each sorted: the circles of a graph, overlapping ones as one. */
export function findCircles(graph: Graph): string[][] {
  const reach = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]))
  const circles = new Map<string, string[]>()
  for (const [node, reached] of reach) {
    if (!reached.has(node)) continue
    const circle = [...reached].filter((other) => reach.get(other)!.has(node)).sort()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()]
}

/**
 * The arrows that say something new: of `a → b → c` and `a → c` the last is left out. An arrow inside a circle always stays.
 */
export function reduceGraph(graph: Graph): Graph {
  const reach = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]))
  const inCircle = (a: string, b: string): boolean => reach.get(b)!.has(a)
  return new Map(
    [...graph].map(([node, targets]) => {
      const said = [...targets].filter((target) => {
        if (inCircle(node, target)) return true
        return ![...targets].some(
          (by) => by !== target && !inCircle(node, by) && !inCircle(by, target) && reach.get(by)!.has(target),
        )
      })
      return [node, new Set(said)]
    }),
  )
}
