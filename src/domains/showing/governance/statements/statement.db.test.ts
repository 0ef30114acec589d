import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { TODAY, ctxOf, now, staff, staffCtx } from '../../../../../tests/given/given.ts';
import type { Role } from '#platform/auth/actor.ts';
import { Conflict, Forbidden } from '#platform/errors/errors.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import { keepStatement } from './accessibility.commands.server.ts';
import { accessibilityStatement, statementPage } from './accessibility.queries.server.ts';
import { statementAsFields, statementForm, usualStatement } from './accessibility.schema.ts';

const database = withDatabase();

describe('the accessibility statement', () => {
	it('says what is usual until the organisation has looked, in the reader’s language', async () => {
		const { db } = database;
		const statement = await accessibilityStatement({ ...ctxOf(db), locale: 'sv' });
		expect(statement).toMatchObject({ conforms: 'partial', assessedHow: 'self' });
		expect(statement.authority).toMatchObject({
			name: { lang: 'sv' },
			url: usualStatement.authority.url.sv
		});
	});

	const form = () => {
		const fields = {
			...statementAsFields(usualStatement),
			'shortcomings.fi': ' Video \n\n Kartta '
		};
		const read = readForm(statementForm, fields);
		if ('issues' in read) throw new Error(JSON.stringify(read.issues));
		return read.form;
	};

	it('is kept by an administrator and nobody else', async () => {
		const { db } = database;
		for (const role of ['worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as Role[]) {
			const ctx = staffCtx(db, await staff(db, { roles: [role] }));
			await expect(keepStatement(ctx, form())).rejects.toThrow(Forbidden);
			await expect(statementPage(ctx)).rejects.toThrow(Forbidden);
		}
		const ctx = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		await keepStatement(ctx, form());
		const statement = await accessibilityStatement(ctxOf(db));
		expect(statement).toMatchObject({
			updatedOn: TODAY,
			shortcomings: { lines: ['Video', 'Kartta'], lang: 'fi' }
		});
		await expect(keepStatement(ctx, form())).rejects.toThrow(Conflict);
		const { fields, seen } = await statementPage(ctx);
		await keepStatement({ ...ctx, now }, { ...form(), seen });
		expect(fields['authority.email']).toBe(usualStatement.authority.email);
	});

	it('refuses a day that is none, an address of a script and a nameless authority', () => {
		const wrong = {
			...statementAsFields(usualStatement),
			...{ assessedOn: '2026-02-30', conforms: 'x', 'authority.name.fi': ' ' },
			'authority.url.fi': 'javascript:alert(1)'
		};
		expect(readForm(statementForm, wrong)).toEqual({
			issues: {
				assessedOn: 'day_wrong',
				conforms: 'choose_one',
				'authority.name.fi': 'name_needed',
				'authority.url.fi': 'url_wrong'
			}
		});
	});
});
