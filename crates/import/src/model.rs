//! The words of an import: fields, mapping, problems, preview. Data only.

use std::collections::{BTreeMap, BTreeSet};

use kernel::area::Area;
use kernel::clock::Day;
use kernel::money::Fen;
use kernel::room::RoomCode;
use serde::{Deserialize, Serialize};

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// 楼栋.
    Building,
    /// 单元.
    Entrance,
    /// 房号, or the whole of it such as `3-2-1201`.
    Room,
    /// 建筑面积.
    Area,
    /// 收楼日期.
    DeliveredOn,
    /// 业主姓名, several in a cell where it is co-owned.
    Owner,
    /// 联系电话.
    OwnerPhone,
    /// 备用电话.
    OwnerPhone2,
    /// 身份证号.
    OwnerId,
    /// 租户姓名.
    Tenant,
    /// 租户电话.
    TenantPhone,
    /// 车牌号.
    Plate,
    /// 车位号.
    Space,
    /// 欠费金额.
    Arrears,
    /// 备注.
    Note,
}

impl Field {
    /// Every field, in the order of a form.
    pub const ALL: [Self; 15] = [
        Self::Building,
        Self::Entrance,
        Self::Room,
        Self::Area,
        Self::DeliveredOn,
        Self::Owner,
        Self::OwnerPhone,
        Self::OwnerPhone2,
        Self::OwnerId,
        Self::Tenant,
        Self::TenantPhone,
        Self::Plate,
        Self::Space,
        Self::Arrears,
        Self::Note,
    ];

    /// Its code in JSON and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Building => "building",
            Self::Entrance => "entrance",
            Self::Room => "room",
            Self::Area => "area",
            Self::DeliveredOn => "delivered_on",
            Self::Owner => "owner",
            Self::OwnerPhone => "owner_phone",
            Self::OwnerPhone2 => "owner_phone2",
            Self::OwnerId => "owner_id",
            Self::Tenant => "tenant",
            Self::TenantPhone => "tenant_phone",
            Self::Plate => "plate",
            Self::Space => "space",
            Self::Arrears => "arrears",
            Self::Note => "note",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }
}

/// Which column holds what: field → column, counted from 0.
pub type Mapping = BTreeMap<Field, usize>;

/// What may be wrong at a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// No room can be read.
    Room,
    /// The room was there already, further up.
    DuplicateRoom,
    /// The building is blank; that of the row above was taken.
    BuildingBlank,
    /// Not a number of square metres.
    Area,
    /// Not a date.
    Date,
    /// Nobody is named as owner.
    OwnerMissing,
    /// A number of a tenant without a name.
    TenantMissing,
    /// Not a name.
    Name,
    /// Not a phone number.
    Phone,
    /// Not an identity number.
    IdNumber,
    /// The spreadsheet has lost digits of an identity number.
    IdNumberLostDigits,
    /// Not a plate.
    Plate,
    /// A plate that another home has further up.
    DuplicatePlate,
    /// Not an amount.
    Arrears,
    /// A formula that failed.
    CellError,
    /// No column was found for rooms.
    RoomColumnMissing,
}

impl ProblemKind {
    /// Its code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::DuplicateRoom => "duplicate_room",
            Self::BuildingBlank => "building_blank",
            Self::Area => "area",
            Self::Date => "date",
            Self::OwnerMissing => "owner_missing",
            Self::TenantMissing => "tenant_missing",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::IdNumber => "id_number",
            Self::IdNumberLostDigits => "id_number_lost_digits",
            Self::Plate => "plate",
            Self::DuplicatePlate => "duplicate_plate",
            Self::Arrears => "arrears",
            Self::CellError => "cell_error",
            Self::RoomColumnMissing => "room_column_missing",
        }
    }

    /// Whether something of the ledger stays out when the problem is not mended.
    pub const fn loses(self) -> bool {
        !matches!(self, Self::BuildingBlank | Self::OwnerMissing)
    }

    /// Whether the whole row stays out when the problem is not mended; else only the value does.
    pub const fn stops_row(self) -> bool {
        matches!(self, Self::Room | Self::DuplicateRoom | Self::RoomColumnMissing)
    }
}

/// Something wrong at a cell, without words yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The row, counted from 0.
    pub row: usize,
    /// The column, counted from 0.
    pub column: usize,
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What stands there.
    pub value: String,
    /// What the sentence needs beside it: the row of the twin, the building that was taken.
    pub hint: String,
}

/// Something wrong at a cell, as people and programs read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The cell, such as `G13`.
    pub cell: String,
    /// The field's code.
    pub field: String,
    /// The kind's code.
    pub kind: String,
    /// What is wrong, in a sentence.
    pub text: String,
    /// What stands there.
    pub value: String,
    /// What could stand there instead, where that is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proposal: String,
}

/// Somebody whom a row names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Named {
    /// The name.
    pub name: String,
    /// What stood in brackets behind it.
    pub remark: String,
    /// Whether it is a firm.
    pub firm: bool,
    /// The numbers, digits only.
    pub phones: Vec<String>,
    /// The identity number, where it is whole.
    pub id_number: Option<String>,
}

/// A home as a row tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The row, counted from 0.
    pub row: usize,
    /// The home.
    pub room: RoomCode,
    /// Its area.
    pub area: Option<Area>,
    /// Its handover.
    pub delivered_on: Option<Day>,
    /// Its owners; the first is the owner, the others co-own it.
    pub owners: Vec<Named>,
    /// Its tenants.
    pub tenants: Vec<Named>,
    /// Its plates.
    pub plates: Vec<String>,
    /// Its parking spaces, as written.
    pub space: String,
    /// What is owed.
    pub arrears: Option<Fen>,
    /// The remark.
    pub note: String,
}

/// What the rows of a sheet come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// The homes, one a room, in the order of the sheet.
    pub homes: Vec<Home>,
    /// How many rows there were (totals, blanks and repeated headers are none).
    pub rows: usize,
    /// What is wrong, in the order of the sheet.
    pub findings: Vec<Finding>,
    /// Sums over the homes, to be held against the sheet's own.
    pub sums: Sums,
}

/// What the homes add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sums {
    /// Homes with more than one owner, by name or, where nobody is named, by number.
    pub co_owned: usize,
    /// Homes with a tenant.
    pub tenanted: usize,
    /// Their area, in 0.01 m².
    pub area_total_hundredths_m2: i64,
    /// What they owe.
    pub arrears_total_fen: i64,
    /// The area that the sheet's own last total shows, in 0.01 m².
    pub area_in_sheet: Option<i64>,
}

/// A column as a person chooses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its letters.
    pub column: String,
    /// Its title, with its group where it has one.
    pub title: String,
    /// The first value below.
    pub sample: String,
}

/// What would be imported, with every problem at its cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The sheet that was read.
    pub sheet: String,
    /// The row in which the titles stand, from 1; the lower one where they take two.
    pub header_row: usize,
    /// Field → column.
    pub mapping: BTreeMap<String, String>,
    /// How many rows tell of a home.
    pub rows: usize,
    /// How many distinct rooms were found, with or without problems.
    pub units: usize,
    /// How many distinct owners and tenants were found.
    pub people: usize,
    /// What is wrong, in the order of the sheet.
    pub problems: Vec<Problem>,
    /// How many problems of each kind there are.
    pub problem_counts: BTreeMap<String, usize>,
    /// What the rows add up to.
    pub sums: Sums,
    /// The sheets of the file.
    pub sheets: Vec<String>,
    /// The columns of the sheet.
    pub columns: Vec<Column>,
}

/// What a person decided about a file: nothing of it is in the file itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// The sheet by name; else the likeliest.
    pub sheet: Option<String>,
    /// The mapping; else the likeliest.
    pub mapping: Option<Mapping>,
    /// Cells that were mended: (row, column) from 0 → text.
    pub edits: BTreeMap<(usize, usize), String>,
    /// Rows that are left out, from 0.
    pub left_out: BTreeSet<usize>,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Buildings that are new.
    pub buildings_new: i64,
    /// Homes that are new.
    pub units_new: i64,
    /// Homes whose area or handover was brought up to date.
    pub units_changed: i64,
    /// Homes that were as the ledger says.
    pub units_same: i64,
    /// People who are new.
    pub people_new: i64,
    /// Ties between people and homes that are new.
    pub occupancies_new: i64,
    /// Ties that have ended.
    pub occupancies_ended: i64,
    /// Ties that the ledger does not name and that stay all the same.
    #[serde(default)]
    pub occupancies_kept: i64,
    /// Numbers that are new.
    pub contacts_new: i64,
    /// Vehicles that are new.
    pub vehicles_new: i64,
    /// Values and rows with a problem, left out.
    pub left_out: i64,
}

/// What was left blank or not imported: where it stands in the workbook, without what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The row, from 0.
    pub row: i64,
    /// The column, from 0.
    pub column: i64,
    /// The problem's code.
    pub kind: &'static str,
    /// The field's code.
    pub field: &'static str,
    /// The home of the row, where it was imported.
    pub room: String,
}

impl Ledger {
    /// What stays out when the ledger is imported as it stands.
    pub fn losses(&self) -> Vec<Loss> {
        let rooms: BTreeMap<usize, String> = self.homes.iter().map(|home| (home.row, home.room.code())).collect();
        let at = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        self.findings
            .iter()
            .filter(|finding| finding.kind.loses())
            .map(|finding| Loss {
                row: at(finding.row),
                column: at(finding.column),
                kind: finding.kind.code(),
                field: finding.field.code(),
                room: rooms.get(&finding.row).cloned().unwrap_or_default(),
            })
            .collect()
    }
}

/// What becomes of those who are there and whom the ledger does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Missing {
    /// They stay.
    #[default]
    Stay,
    /// They end; with how many a person agreed, where one was asked.
    End(Option<i64>),
}

/// How a ledger is imported from the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct How {
    /// Leave out what has problems.
    pub skip_problems: bool,
    /// What becomes of those whom the ledger does not name.
    pub missing: Missing,
}
