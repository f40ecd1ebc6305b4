/** Gives each paragraph a place to link to. */
export default function remarkPlaces() {
  return (tree) => {
    tree.children.forEach((node, at) => {
      if (node.type === 'paragraph') node.data = { ...node.data, hProperties: { id: `p${at + 1}` } }
    })
  }
}
