export const GET = () => new Response('Good morning, town')
