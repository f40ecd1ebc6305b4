// A CloudFront function for viewer requests: a bucket has no folders, so `/about/` is the file `/about/index.html`.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request
  if (request.uri.endsWith('/')) request.uri += 'index.html'
  return request
}
