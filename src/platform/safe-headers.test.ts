import { expect, it } from 'vitest';
import { policyFor, safeHeaders } from './safe-headers.ts';

it('closes what is no page, and leaves a PDF to the viewer', () => {
	expect(policyFor('image/svg+xml')).toMatch(/^default-src 'none';/);
	expect(policyFor(null)).toMatch(/^default-src 'none';/);
	expect(policyFor('application/pdf')).not.toContain('default-src');
	expect(policyFor('application/pdf')).toContain("frame-ancestors 'none'");
	expect(safeHeaders['x-content-type-options']).toBe('nosniff');
});
