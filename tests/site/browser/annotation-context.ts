/**
 * What http://www.w3.org/ns/anno.jsonld says of the terms that we write, restated from the Web Annotation Vocabulary (W3C
 * Recommendation, 2017), so that a test needs no network. A term that is not here is none that we may write.
 */
const link = (iri: string) => ({ '@id': iri, '@type': '@id' })
const number = (iri: string) => ({ '@id': iri, '@type': 'xsd:nonNegativeInteger' })

export const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    CssSelector: 'oa:CssSelector',
    Person: 'foaf:Person',
    Software: 'as:Application',
    describing: 'oa:describing',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    refinedBy: link('oa:refinedBy'),
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    creator: link('dcterms:creator'),
    generator: link('as:generator'),
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    label: 'rdfs:label',
    name: 'foaf:name',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: number('oa:start'),
    end: number('oa:end'),
    total: number('as:totalItems'),
    startIndex: number('as:startIndex'),
    first: link('as:first'),
    partOf: link('as:partOf'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
}
