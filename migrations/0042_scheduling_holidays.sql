-- Public holidays, and the weekend days that are worked instead. Told on the roster; who is on duty then is decided there.

CREATE TABLE holidays (
  first_on {date} NOT NULL PRIMARY KEY,
  last_on {date} NOT NULL,
  off {bool} NOT NULL,
  name_zh {text} NOT NULL,
  name_en {text} NOT NULL,
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  CHECK (last_on >= first_on)
) {strict};

INSERT INTO holidays (first_on, last_on, off, name_zh, name_en, source, valid_from) VALUES
  ('2026-01-01', '2026-01-03', {true}, '元旦', 'New Year', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-01-04', '2026-01-04', {false}, '元旦调休', 'New Year, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-02-14', '2026-02-14', {false}, '春节调休', 'Spring Festival, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-02-15', '2026-02-23', {true}, '春节', 'Spring Festival', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-02-28', '2026-02-28', {false}, '春节调休', 'Spring Festival, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-04-04', '2026-04-06', {true}, '清明节', 'Qingming', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-05-01', '2026-05-05', {true}, '劳动节', 'Labour Day', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-05-09', '2026-05-09', {false}, '劳动节调休', 'Labour Day, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-06-19', '2026-06-21', {true}, '端午节', 'Dragon Boat Festival', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-09-20', '2026-09-20', {false}, '国庆节调休', 'National Day, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-09-25', '2026-09-27', {true}, '中秋节', 'Mid-Autumn Festival', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-10-01', '2026-10-07', {true}, '国庆节', 'National Day', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04'),
  ('2026-10-10', '2026-10-10', {false}, '国庆节调休', 'National Day, worked instead', '国务院办公厅关于2026年部分节假日安排的通知', '2025-11-04');
