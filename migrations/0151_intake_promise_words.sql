-- What the software itself promises is kept as a code and said in the reader's language.
CREATE TABLE promise_words (code {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO promise_words (code) VALUES ('called_away'), ('party_not_reached'), ('not_solved');
ALTER TABLE promises ADD COLUMN words_code {text} REFERENCES promise_words (code);
UPDATE promises SET words_code = 'called_away', words = NULL WHERE words = '师傅被险情临时调走，回电说明何时接着做';
