export { wherePage } from './where.queries.server.ts';
export { qrSvg } from './qr/qr.ts';
