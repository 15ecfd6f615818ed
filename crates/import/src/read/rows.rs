//! What each row says of a home, and what is wrong with it.

use std::collections::{BTreeSet, HashMap};

use kernel::area::Area;
use kernel::id_number::NotAnIdNumber;
use kernel::plate::Plate;
use kernel::room::RoomCode;
use kernel::text::tidy;

use super::header::Header;
use super::{names, values};
use crate::book::{Cell, Kind, Sheet};
use crate::model::{Field, Finding, Home, Ledger, Mapping, Named, ProblemKind};

/// Reads every row below the titles.
pub fn ledger(sheet: &Sheet, header: &Header, mapping: &Mapping, left_out: &BTreeSet<usize>) -> Ledger {
    let mut reader = Reader::new(sheet, header, mapping);
    for row in header.row + 1..sheet.rows.len() {
        if !left_out.contains(&row) {
            reader.row(row);
        }
    }
    reader.end()
}

/// Where a row stands.
struct Place {
    building: String,
    entrance: String,
    /// The building was blank, and no merged area says whose it is.
    blank: bool,
}

struct Reader<'a> {
    sheet: &'a Sheet,
    header: &'a Header,
    mapping: &'a Mapping,
    place: Place,
    /// Most rows leave the building blank: it is written once for the rows below it.
    written_once: bool,
    known: HashMap<String, usize>,
    plates: HashMap<String, String>,
    /// How many numbers the owners of the row at hand have.
    reached: usize,
    ledger: Ledger,
}

impl<'a> Reader<'a> {
    fn new(sheet: &'a Sheet, header: &'a Header, mapping: &'a Mapping) -> Self {
        let mut reader = Self {
            sheet,
            header,
            mapping,
            place: Place { building: String::new(), entrance: String::new(), blank: false },
            written_once: false,
            known: HashMap::new(),
            plates: HashMap::new(),
            reached: 0,
            ledger: Ledger::default(),
        };
        reader.written_once = reader.is_written_once();
        if !mapping.contains_key(&Field::Room) {
            let at = mapping.values().next().copied().unwrap_or(0);
            reader.ledger.findings.push(Finding {
                row: header.row,
                column: at,
                field: Field::Room,
                kind: ProblemKind::RoomColumnMissing,
                value: String::new(),
                hint: String::new(),
            });
        }
        reader
    }

    fn is_written_once(&self) -> bool {
        let Some(building) = self.mapping.get(&Field::Building) else { return false };
        let (mut filled, mut blank) = (0_usize, 0_usize);
        for row in self.header.row + 1..self.sheet.rows.len() {
            if self.get(row, Field::Room).is_empty() {
                continue;
            }
            if self.sheet.cell(row, *building).is_empty() { blank += 1 } else { filled += 1 }
        }
        blank > filled
    }

    fn get(&self, row: usize, field: Field) -> &'a Cell {
        let column = self.mapping.get(&field).copied().unwrap_or(usize::MAX);
        self.sheet.cell(row, column)
    }

    fn note(&mut self, row: usize, field: Field, kind: ProblemKind, value: &str, hint: String) {
        let column = self.mapping.get(&field).copied().unwrap_or(0);
        self.ledger.findings.push(Finding { row, column, field, kind, value: value.to_owned(), hint });
    }

    fn row(&mut self, row: usize) {
        let Some(cells) = self.sheet.rows.get(row) else { return };
        let filled: Vec<(usize, &Cell)> = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).collect();
        if filled.is_empty() || self.is_header(&filled) {
            return;
        }
        if is_total(&filled) {
            // The last total is the whole: those above it are of pages or buildings.
            self.ledger.sums.area_in_sheet = Area::parse(&tidy(&self.get(row, Field::Area).text)).map(|area| area.0);
            return;
        }
        self.stand(row);
        let typed = self.get(row, Field::Room);
        if typed.is_empty() && self.is_remark(row, &filled) {
            return;
        }
        self.ledger.rows += 1;
        if let Some(home) = self.home(row, typed) {
            self.keep(home);
        }
    }

    /// Long ledgers repeat their titles on every printed page.
    fn is_header(&self, filled: &[(usize, &Cell)]) -> bool {
        let own = |column: &usize| self.sheet.cell(self.header.row, *column).text.as_str();
        filled.len() > 2 && filled.iter().all(|(column, cell)| own(column) == cell.text)
    }

    /// A line below the table (who made it, when) has no room and none of what a home has.
    fn is_remark(&self, row: usize, filled: &[(usize, &Cell)]) -> bool {
        let says = [Field::Owner, Field::OwnerPhone, Field::Area, Field::Tenant, Field::DeliveredOn];
        let tells = says.iter().filter(|field| !self.get(row, **field).is_empty()).count();
        tells == 0 || (filled.len() <= 2 && tells <= 1)
    }

    /// Follows building and entrance down the sheet: merged cells reach over their rows, a blank means the one above.
    fn stand(&mut self, row: usize) {
        let reach = |field: Field| -> Option<(String, bool)> {
            let column = *self.mapping.get(&field)?;
            let merged = self.sheet.merge_at(row, column);
            let from = merged.map_or((row, column), |m| (m.top, m.left));
            Some((tidy(&self.sheet.cell(from.0, from.1).text), merged.is_some()))
        };
        let building = reach(Field::Building);
        let entrance = reach(Field::Entrance);
        self.place.blank = false;
        let mut same = true;
        if let Some((text, _)) = building {
            if text.is_empty() {
                self.place.blank = true;
            } else {
                same = text == self.place.building;
                self.place.building = text;
            }
        }
        if let Some((text, _)) = entrance {
            let carried = text.is_empty() && same && self.written_once;
            if !carried {
                self.place.entrance = text;
            }
        }
    }

    fn room(&mut self, row: usize, typed: &Cell) -> Option<RoomCode> {
        let text = tidy(&typed.text);
        let whole = RoomCode::parse(&text).filter(is_plausible);
        let mapped = self.mapping.contains_key(&Field::Building);
        if !mapped || (self.place.building.is_empty() && whole.is_some()) {
            return self.room_or_note(row, whole, &text);
        }
        // A room cell that names its building too (3-2-1201) needs none beside it.
        if let Some(whole) = whole.filter(|_| text.contains(['栋', '幢', '座', '-', '#'])) {
            return Some(whole);
        }
        let building = self.place.building.replace('-', "");
        let code = RoomCode::from_parts(&building, &self.place.entrance, &text).filter(is_plausible);
        if self.place.blank && !self.written_once {
            let hint = self.place.building.clone();
            self.note(row, Field::Building, ProblemKind::BuildingBlank, "", hint);
        }
        self.room_or_note(row, code, &text)
    }

    fn room_or_note(&mut self, row: usize, code: Option<RoomCode>, text: &str) -> Option<RoomCode> {
        if code.is_none() && self.mapping.contains_key(&Field::Room) {
            self.note(row, Field::Room, ProblemKind::Room, text, String::new());
        }
        code
    }

    fn home(&mut self, row: usize, typed: &Cell) -> Option<Home> {
        self.errors(row);
        let room = self.room(row, typed);
        let area = self.value(row, Field::Area, ProblemKind::Area, values::area);
        let delivered_on = self.value(row, Field::DeliveredOn, ProblemKind::Date, values::date);
        let arrears = self.value(row, Field::Arrears, ProblemKind::Arrears, values::amount);
        let owners = self.owners(row);
        let tenants = self.tenants(row);
        let plates = self.plates(row, room.as_ref());
        Some(Home {
            row,
            room: room?,
            area,
            delivered_on,
            owners,
            tenants,
            plates,
            space: self.words(row, Field::Space),
            arrears,
            note: self.words(row, Field::Note),
        })
    }

    fn words(&self, row: usize, field: Field) -> String {
        let cell = self.get(row, field);
        if cell.kind == Kind::Error || values::says_nothing(&cell.text) { String::new() } else { tidy(&cell.text) }
    }

    fn errors(&mut self, row: usize) {
        for field in self.mapping.keys() {
            let cell = self.get(row, *field);
            if cell.kind == Kind::Error {
                self.note(row, *field, ProblemKind::CellError, &cell.text, String::new());
            }
        }
    }

    fn value<T>(
        &mut self,
        row: usize,
        field: Field,
        kind: ProblemKind,
        parse: impl Fn(&Cell) -> Option<T>,
    ) -> Option<T> {
        let cell = self.get(row, field);
        if cell.is_empty() || cell.kind == Kind::Error || values::says_nothing(&cell.text) {
            return None;
        }
        let value = parse(cell);
        if value.is_none() {
            self.note(row, field, kind, &cell.text, String::new());
        }
        value
    }

    fn owners(&mut self, row: usize) -> Vec<Named> {
        let mut owners = self.people(row, Field::Owner);
        if owners.is_empty() && !self.noted(row, Field::Owner) && self.mapping.contains_key(&Field::Owner) {
            let value = self.get(row, Field::Owner).text.clone();
            self.note(row, Field::Owner, ProblemKind::OwnerMissing, &value, String::new());
        }
        let numbers = self.numbers(row, Field::OwnerPhone);
        self.reached = numbers.len();
        names::give(&mut owners, numbers);
        let spare = self.numbers(row, Field::OwnerPhone2);
        if let Some(first) = owners.first_mut() {
            names::give(std::slice::from_mut(first), spare);
        }
        for (at, id) in names::id_numbers(self.get(row, Field::OwnerId)).into_iter().enumerate() {
            match id {
                Ok(number) => {
                    if let Some(owner) = owners.get_mut(at) {
                        owner.id_number = Some(number);
                    }
                }
                Err(why) => {
                    let kind = match why {
                        NotAnIdNumber::LostDigits => ProblemKind::IdNumberLostDigits,
                        NotAnIdNumber::Malformed => ProblemKind::IdNumber,
                    };
                    let value = self.get(row, Field::OwnerId).text.clone();
                    self.note(row, Field::OwnerId, kind, &value, String::new());
                    break;
                }
            }
        }
        owners
    }

    fn tenants(&mut self, row: usize) -> Vec<Named> {
        let mut tenants = self.people(row, Field::Tenant);
        let numbers = self.numbers(row, Field::TenantPhone);
        if tenants.is_empty() && !numbers.is_empty() && !self.noted(row, Field::Tenant) {
            let field = if self.mapping.contains_key(&Field::Tenant) { Field::Tenant } else { Field::TenantPhone };
            self.note(row, field, ProblemKind::TenantMissing, "", String::new());
        }
        names::give(&mut tenants, numbers);
        tenants
    }

    fn noted(&self, row: usize, field: Field) -> bool {
        self.ledger.findings.iter().rev().take_while(|f| f.row == row).any(|f| f.field == field)
    }

    fn people(&mut self, row: usize, field: Field) -> Vec<Named> {
        let cell = self.get(row, field);
        if cell.kind == Kind::Error {
            return Vec::new();
        }
        names::people(cell).unwrap_or_else(|piece| {
            self.note(row, field, ProblemKind::Name, &piece, String::new());
            Vec::new()
        })
    }

    fn numbers(&mut self, row: usize, field: Field) -> Vec<String> {
        let cell = self.get(row, field);
        if cell.is_empty() || cell.kind == Kind::Error {
            return Vec::new();
        }
        let (good, bad) = names::phones(cell);
        if let Some(piece) = bad.first() {
            self.note(row, field, ProblemKind::Phone, piece, String::new());
        }
        good
    }

    fn plates(&mut self, row: usize, room: Option<&RoomCode>) -> Vec<String> {
        let cell = self.get(row, Field::Plate);
        if cell.is_empty() || cell.kind == Kind::Error || values::says_nothing(&cell.text) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for piece in values::pieces(&values::without_brackets(&cell.text).0) {
            let Some(plate) = Plate::parse(&piece) else {
                self.note(row, Field::Plate, ProblemKind::Plate, &piece, String::new());
                continue;
            };
            let home = room.map_or_else(String::new, RoomCode::code);
            let first = self.plates.entry(plate.text().to_owned()).or_insert_with(|| home.clone()).clone();
            if first == home {
                found.push(plate.text().to_owned());
            } else {
                self.note(row, Field::Plate, ProblemKind::DuplicatePlate, &piece, first);
            }
        }
        found
    }

    fn sums(&mut self, home: &Home) {
        let sums = &mut self.ledger.sums;
        sums.area_total_hundredths_m2 =
            sums.area_total_hundredths_m2.saturating_add(home.area.map_or(0, |area| area.0));
        sums.arrears_total_fen = sums.arrears_total_fen.saturating_add(home.arrears.map_or(0, |fen| fen.0));
        // Where nobody is named, two numbers tell of two owners all the same.
        sums.co_owned += usize::from(home.owners.len() > 1 || (home.owners.is_empty() && self.reached > 1));
        sums.tenanted += usize::from(!home.tenants.is_empty());
    }

    fn keep(&mut self, home: Home) {
        let code = home.room.code();
        if let Some(first) = self.known.get(&code) {
            let hint = (first + 1).to_string();
            let label = home.room.label();
            self.note(home.row, Field::Room, ProblemKind::DuplicateRoom, &label, hint);
            return;
        }
        self.known.insert(code, home.row);
        self.sums(&home);
        self.ledger.homes.push(home);
    }

    fn end(mut self) -> Ledger {
        // A row's duplicate is noticed last; people read a row from left to right.
        self.ledger.findings.sort_by_key(|f| (f.row, f.column));
        self.ledger
    }
}

/// A total says so in one of its first cells.
fn is_total(filled: &[(usize, &Cell)]) -> bool {
    filled.iter().take(3).any(|(_, cell)| values::says_total(&cell.text))
}

/// A home's code has short parts without signs that separate things.
fn is_plausible(room: &RoomCode) -> bool {
    let plain = |part: &str, longest: usize| part.chars().count() <= longest && part.chars().all(char::is_alphanumeric);
    plain(&room.building, 12)
        && plain(&room.entrance, 8)
        && plain(&room.room, 12)
        && !values::says_total(&room.building)
        && !room.room.is_empty()
}
