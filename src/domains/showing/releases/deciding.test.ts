import { expect, it } from 'vitest';
import { decideRelease } from './deciding.ts';
import { placesFrom, peopleOf } from './releases.given.ts';
import type { Asked } from './round.ts';
it('measure', { timeout: 300000 }, async () => {
	const units = [{ id: 'county', parentId: null }, ...['s1','s2','s3'].map((id)=>({id, parentId:'county'})),
	 ...Array.from({length: Number(process.env.U ?? 24)},(_, i)=>({id:`u${i}`, parentId:`s${1+i%3}`, sensitive: i===4}))];
	const asked: Asked[] = Array.from({length: 12},(_, i)=>({id:`q${i}`, kind: i===3?'many':'agree5', values: i===2?['1','2','3']:['0','1','2','3','4','5'], sensitive: i===5}) as Asked);
	const sizes = new Map(units.slice(4).map((u,i)=>[u.id, [3,40,12,60,25,8,100,6,30][i%9] as number]));
	const counted = peopleOf(1, sizes, asked, {sampled:true});
	const t=Date.now();
	const shown = await decideRelease({rounds:[{places:placesFrom(units),counted}], asked, earlier:new Set(), withheld:()=>false});
	const t2=Date.now();
	console.log('first', t2-t, shown.size);
	for (const q of ['', '%sampled', ...asked.map(a=>a.id)]) console.log(q, units.map(u=>`${u.id}:${shown.has(`1 ${q} ${u.id}  n`)?(shown.has(`1 ${q} ${u.id}  1`)?'A':'n'):'-'}`).join(' '));
	if (process.env.DBG) return;
	const sizes2 = new Map(sizes); sizes2.set('u1', 42); 
	const c2 = peopleOf(1, sizes2, asked, {sampled:true});
	const shown2 = await decideRelease({rounds:[{places:placesFrom(units),counted},{places:placesFrom(units),counted:c2}], asked, earlier:shown, withheld:()=>false});
	console.log('second', Date.now()-t2, shown2.size);
	for (const q of ['', '%sampled', ...asked.map(a=>a.id)]) console.log(q, units.map(u=>`${u.id}:${shown2.has(`2 ${q} ${u.id}  n`)?(shown2.has(`2 ${q} ${u.id}  1`)?'A':'n'):'-'}`).join(' '));
	expect(1).toBe(1);
});
