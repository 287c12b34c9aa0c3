PRAGMA application_id = 1095981637;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE attachments (
  digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "attachments" VALUES('799b719ac031fc89c6d8925a487dad07308f837b7ab7bbc7cebd3a4118fd2f38',X'01');
INSERT INTO "attachments" VALUES('c1be86994ae8741d802cf422ce0bc117680ad2b139857a378f9573a6f9ec35ad',X'02');
INSERT INTO "attachments" VALUES('e4e4fb45e277f3718ff1592a88b10462a52bac29bf26f26a5fa3be7b02757121',X'736368656D613A2031');
CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY CHECK (sequence = json_extract(payload, '$.sequence')),
  payload TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  chain TEXT NOT NULL CHECK (length(chain) = 64),
  run INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.run')) STORED,
  kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.kind')) STORED,
  at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.at')) STORED
) STRICT;
INSERT INTO "entries" VALUES(1,'{"at":"2026-11-21T10:00:00+08:00","content":{"bench":"BENCH-1","clock":"simulated","connector":"A","connectors":["A"],"edition":"2022","kind":"initial","nameplate":[{"label":{"en":"Class","zh":"准确度等级"},"value":"1"}],"occasion":"routine","pile":{"maker":"某厂","model":"DC-60","serial":"P-1"},"place":"某站/3 号位","procedure":"jjg-1149-2022","procedureTitle":{"en":"Off-board chargers","zh":"电动汽车非车载充电机"},"regulation":"JJG 1149-2022","specimenReasons":[{"en":"no signatures","zh":"尚无签名"}],"verifier":"王"},"kind":"run-opened","run":1,"sequence":1}','c102863f167e4fb081bcb51a4cfb9f15351d4276d6654a5580d5bd08e69c9b4f','027b3cfd70cdcdc48cf3a8325a7e1824e30958a9f85bcaea12a2b1583993cf1b');
INSERT INTO "entries" VALUES(2,'{"at":"2026-11-21T10:00:00+08:00","content":{"executableDigest":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","metrologyDigest":"abababababababababababababababababababababababababababababababab","version":"1.0.0"},"kind":"software","run":1,"sequence":2}','1bb138f78abb07f383c9be4c58fb9f153b5c2e74c4a1c604a196b452bea1c31d','ce5490889048b47a8df3cc71d95e9583d90cd4cbcfbb6b85705961bedf7cd8c6');
INSERT INTO "entries" VALUES(3,'{"at":"2026-11-21T10:00:00+08:00","content":{"digest":"799b719ac031fc89c6d8925a487dad07308f837b7ab7bbc7cebd3a4118fd2f38","name":"Examples/pile.yaml","role":"pile"},"kind":"file","run":1,"sequence":3}','b4cc1509e29f2591ad07b34d1142f72ccf7d108808b94534455f6b19c58d2d0b','044a919baa55e0f9dd2b8eb479f8053682706ac44697c3f355bda7bef90265b3');
INSERT INTO "entries" VALUES(4,'{"at":"2026-11-21T10:00:00+08:00","content":{"accuracyClass":"0.05 %","answer":"ASSIZE-SIMULATED YOKOGAWA,WT310E,S-1,F1","calibrationCertificate":"C-1","driver":"yokogawa-wt300","firmware":"F1","isSimulated":true,"link":"tcp://127.0.0.1:43211","maker":"YOKOGAWA","model":"WT310E","role":"reference-meter","serial":"S-1","validUntil":"2027-11-20"},"kind":"identity","run":1,"sequence":4}','2dfcad967fdaf9f6f0d0b0fa79caca92e181f99046099770fb94fcbc9d4b8043','26c2d2f445be18b1301ce479ac51c943c3adc83a70a9b091db3df06b0ebe2150');
INSERT INTO "entries" VALUES(5,'{"at":"2026-11-21T10:00:00+08:00","content":{"energy":"3.60 kWh","items":[],"method":"standstill","minutes":"8 min","points":[{"current":"60 A","loadPoint":"0.5Imax","minutes":"2.6 min","name":{"en":"0.5 Imax","zh":"0.5 Imax"},"neededEnergy":"1.00 kWh","phases":1,"plannedEnergy":"1.20 kWh","readings":3,"voltage":"500 V"}],"reference":{"accuracyClass":"0.05","energyDigits":6,"repeatability":"0.005","repeatabilityReadings":10},"supplementary":[],"wiring":"dc"},"kind":"plan","run":1,"sequence":5}','265f91592cb3a7cb4a8654ce1ac45f1f726caee27eef960371585aec7c61bf76','0198f4bc80940a1ac2577850a0254adb06adb608c026148f0d4a4997792153aa');
INSERT INTO "entries" VALUES(6,'{"at":"2026-11-21T10:00:00+08:00","content":{"answer":"yes","at":"2026-11-21T10:00:00+08:00","by":"王","isAcceptable":true,"item":"appearance/nameplate","question":{"en":"Nameplate legible?","zh":"铭牌清晰？"},"source":"keyed"},"kind":"answer","run":1,"sequence":6}','23407b3ecd13cf45531645bad86abda94b674bf1f75d6b4015eb42d646cb48f5','f7f3caefc35bceb427ce1dbb323482b75c3bc782ed597c7b0fae1ba2395ce633');
INSERT INTO "entries" VALUES(7,'{"at":"2026-11-21T10:00:00+08:00","content":{"command":"voltage-range","readBack":"6.0E+02","role":"reference-meter","value":"600 V"},"kind":"setting","run":1,"sequence":7}','f716f03a5dcd13c1a789d1fe6a2d4ffab3660e3b020e9daef2a7935bf9748eb0','95f2ed7b85dbeedbb410d9cd02bc14ee8fcca0936c72990c626b906d98e4d69f');
INSERT INTO "entries" VALUES(8,'{"at":"2026-11-21T10:00:00+08:00","content":{"item":"operating-error","loadPoint":"0.5Imax","moment":"end","raw":"12.34","reading":2,"register":"pile-energy","session":1,"source":"driver","through":"pty:///dev/pts/3","value":"12.34 kWh"},"kind":"indication","run":1,"sequence":8}','166832a68013c8a00c78fd3589ad0ddb5492851fa1739953599bf9320488d62d','71fc9c42156e495b637a231697c09d90a033b1a1b095e9895f5c9fd068205b99');
INSERT INTO "entries" VALUES(9,'{"at":"2026-11-21T10:00:00+08:00","content":{"failure":{"causes":["E-2001 read: \"timeout\"\u0007"],"code":"E-2107","remedy":{"en":"Check its cable.","zh":"检查电缆。"},"sentence":{"en":"The reference meter did not answer.","zh":"标准电能表无应答。"}},"name":"aborted","text":{"en":"Aborted","zh":"中止"}},"kind":"event","run":1,"sequence":9}','a7743f7560672ce684d03fd446175e9b0c6d354cfbb348d434d21dc03b8b6b06','ab852fb4ab56896450c05ac9314ebaf4bc591f0f830030a9cd861e21ba277890');
INSERT INTO "entries" VALUES(10,'{"at":"2026-11-21T10:00:00+08:00","content":{"clause":"6.2.3","clock":{"captures":1,"deviation":"+2.0 s","isStatic":false,"limit":"5 s","pile":"2026-11-21T10:00:02+08:00","reference":"2026-11-21T10:00:00+08:00","referenceSource":"simulated-clock","referenceUncertainty":"0.1 s"},"conclusion":"nonconforming","figures":[{"name":{"en":"limit","zh":"最大允许误差"},"provenance":{"clause":"5.1","enteredBy":"A","source":"JJG 1149-2022","status":"preview"},"value":"1.0 %"}],"isSupplementary":false,"item":"operating-error","loadPoints":[{"conclusion":"nonconforming","current":"60 A","limit":"1.0 %","loadPoint":"0.5Imax","mean":"+2.000000","method":"standstill","name":{"en":"0.5 Imax","zh":"0.5 Imax"},"readings":[{"error":"+2.000000","pileEnd":"1.02 kWh","pileEnergy":"1.02 kWh","pileStart":"0.00 kWh","rampShare":"0.12","reading":1,"referenceEnergy":"1.00000 kWh","register":"session","session":1}],"rounded":"+2.0","uncertainty":{"bias":"-0.05","components":[{"degreesOfFreedom":"∞","name":{"en":"resolution","zh":"分辨力"},"standardUncertainty":"0.012"}],"coverageFactor":"2.00","effectiveDegreesOfFreedom":"∞","expanded":"0.13"},"voltage":"500 V"}],"name":{"en":"Operating error","zh":"工作误差"},"remark":{"en":"out of limits","zh":"超差"},"restsOn":[4,5,6],"sessions":[]},"kind":"verdict","run":1,"sequence":10}','57141e970c8e3923993391a3848f799873f4862ae05e701e80d71a538d87b3b6','e1f5837c6228f16d7759ca9b15130463099b8a5ab86adf91714b5b82d0d21f07');
INSERT INTO "entries" VALUES(11,'{"at":"2026-11-21T10:00:00+08:00","content":{"benchSeconds":"3600.5","conclusion":"notCompleted","energyUsed":"1.50 kWh","failedItems":[],"loadReadBackOff":true,"reason":{"en":"stopped by the operator","zh":"操作员中止"},"unexaminedItems":["clock"]},"kind":"run-closed","run":1,"sequence":11}','7565a4afc92abaaa5c8164d88d4ac9d83ac81852d66ef7743cdf7b02c51f6369','0057cb0405b51fdcb6dd9a4a7896f99b4a32a39d0f561758177124da94f564dd');
INSERT INTO "entries" VALUES(12,'{"at":"2026-11-21T10:00:00+08:00","content":{"digest":"c1be86994ae8741d802cf422ce0bc117680ad2b139857a378f9573a6f9ec35ad","form":"certificate","isSpecimen":true,"number":"BENCH-1-000003","pages":2},"kind":"document","run":1,"sequence":12}','534c31b91cff48d0a6344d0d8c313e7109564d5400dbb8f2b66206bc57fb0478','7649b44cd92e0fa3f53bde984d1a1abf35757e0193c9ffba9044c0450af9abc6');
INSERT INTO "entries" VALUES(13,'{"at":"2026-11-21T10:00:00+08:00","content":{"name":"n","text":{"en":"t","zh":"t"}},"kind":"event","sequence":13}','798b8185bc80340c96dc046e58212f338d31b3d2b0424327cdae9b8c202dfd37','3949e75d5703e18d032789b17ea4ea6eeac1e4d28cc29508b843712947a00c31');
INSERT INTO "entries" VALUES(14,'{"at":"2026-11-21T10:00:00+08:00","content":{"bench":"BENCH-1","clock":"simulated","connector":"A","connectors":["A"],"edition":"2022","kind":"initial","nameplate":[{"label":{"en":"Class","zh":"准确度等级"},"value":"1"}],"occasion":"routine","pile":{"maker":"某厂","model":"DC-60","serial":"P-2"},"place":"某站/3 号位","procedure":"jjg-1149-2022","procedureTitle":{"en":"Off-board chargers","zh":"电动汽车非车载充电机"},"regulation":"JJG 1149-2022","specimenReasons":[{"en":"no signatures","zh":"尚无签名"}],"verifier":"王"},"kind":"run-opened","run":2,"sequence":14}','16a55e1d95dd182bca2bb80bad5ee2dd1bf9cc6abfc63f65458256c6bc6655ce','68b01c831d96fc04703c58b12acde9da2ca28fe5789b084bece40a228a052e23');
INSERT INTO "entries" VALUES(15,'{"at":"2026-11-21T10:00:00+08:00","content":{"item":"operating-error","loadPoint":"0.5Imax","moment":"end","raw":"12.34","reading":1,"register":"pile-energy","session":1,"source":"driver","through":"pty:///dev/pts/3","value":"12.34 kWh"},"kind":"indication","run":2,"sequence":15}','98db090e61c63e9c459774b1078121e1119f991c1463623a697a36b60ac33e33','37dbc37e808b2820ec660aaa0b33d3cafbd2709ec42382552fda72ed9064d9ec');
INSERT INTO "entries" VALUES(16,'{"at":"2026-11-21T10:00:00+08:00","content":{"item":"operating-error","loadPoint":"0.5Imax","moment":"end","raw":"12.34","reading":2,"register":"pile-energy","session":1,"source":"driver","through":"pty:///dev/pts/3","value":"12.34 kWh"},"kind":"indication","run":2,"sequence":16}','3ecf54c168f3bc8c57b9b4c4c2a1cdabd68ac1994b811b7b4f49a941e75cc3f1','da95852442a32c8b9e08aafd0f0f51e521972c71fbb9da9e364301b17b5ad1e3');
INSERT INTO "entries" VALUES(17,'{"at":"2026-11-21T10:00:00+08:00","content":{"item":"operating-error","loadPoint":"0.5Imax","moment":"end","raw":"12.34","reading":3,"register":"pile-energy","session":1,"source":"driver","through":"pty:///dev/pts/3","value":"12.34 kWh"},"kind":"indication","run":2,"sequence":17}','70d809e4741a206fed22bd5b24d4c1bb9bec8ebb70b961234d9e2d14e0bcd7ae','518e9118fb93df87b263c47df33155de32e5632e5eec7a7f66554ce001a602ec');
CREATE TABLE store (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  identifier TEXT NOT NULL CHECK (length(identifier) = 32)
) STRICT;
INSERT INTO "store" VALUES(1,'6f045c438d2d9e8284a9426a33f17d93');
CREATE INDEX entries_by_run ON entries (run, kind);
CREATE INDEX entries_by_kind ON entries (kind, run);
CREATE TRIGGER store_refuse_update BEFORE UPDATE ON store
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: UPDATE on store is refused');
END;
CREATE TRIGGER store_refuse_delete BEFORE DELETE ON store
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: DELETE on store is refused');
END;
CREATE TRIGGER entries_refuse_update BEFORE UPDATE ON entries
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: UPDATE on entries is refused');
END;
CREATE TRIGGER entries_refuse_delete BEFORE DELETE ON entries
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: DELETE on entries is refused');
END;
CREATE TRIGGER attachments_refuse_update BEFORE UPDATE ON attachments
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: UPDATE on attachments is refused');
END;
CREATE TRIGGER attachments_refuse_delete BEFORE DELETE ON attachments
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: DELETE on attachments is refused');
END;
CREATE TRIGGER store_refuse_second BEFORE INSERT ON store
  WHEN EXISTS (SELECT 1 FROM store)
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: it has its identifier');
END;
CREATE TRIGGER attachments_refuse_existing BEFORE INSERT ON attachments
  WHEN EXISTS (SELECT 1 FROM attachments WHERE digest = NEW.digest)
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: this attachment is kept already');
END;
CREATE TRIGGER entries_refuse_disorder BEFORE INSERT ON entries
  WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: an entry follows the last one');
END;
CREATE TRIGGER entries_refuse_stray BEFORE INSERT ON entries
  WHEN CASE json_extract(NEW.payload, '$.kind')
    WHEN 'run-opened' THEN
      json_extract(NEW.payload, '$.run')
        IS NOT (SELECT coalesce(max(run), 0) + 1 FROM entries)
    ELSE
      coalesce(json_extract(NEW.payload, '$.run'), 1) < 1
      OR coalesce(json_extract(NEW.payload, '$.run'), 0)
        > (SELECT coalesce(max(run), 0) FROM entries)
    END
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: a run is opened first, once, with the next number');
END;
CREATE TRIGGER entries_refuse_late BEFORE INSERT ON entries
  WHEN json_extract(NEW.payload, '$.kind') NOT IN ('software', 'file', 'event', 'document')
    AND EXISTS (
      SELECT 1 FROM entries
      WHERE run = json_extract(NEW.payload, '$.run') AND kind = 'run-closed'
    )
BEGIN
  SELECT RAISE(ABORT, 'the store is append-only: the run is closed');
END;
COMMIT;
