//! Who is who: the people of a ledger beside those who are known, and beside each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::text::tidy;
use registry::keys::name_sort_key;

use super::make::Around;
use super::{Known, KnownPerson, Plan, StagedPerson};
use crate::model::Named;

/// Who is in a home today, as the row's role sees it.
#[derive(Debug, Default)]
pub(super) struct Here {
    /// Those in the role that the row names.
    pub(super) in_role: Vec<Id>,
    /// The others.
    pub(super) others: Vec<Id>,
}

/// How somebody is known again.
#[derive(Debug, Clone, Copy)]
enum How {
    NameAndNumbers,
    NameAndNumber,
    Name,
    Mended,
}

/// The order in which names are looked for: those with most numbers first.
fn by_numbers(named: &[Named]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..named.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(named.get(*at).map_or(0, |person| person.phones.len())));
    order
}

/// Whether a name is another one with one character mended (not the first: a surname is rarely mistyped).
fn is_mended(before: &str, now: &str) -> bool {
    let (before, now): (Vec<char>, Vec<char>) = (before.chars().collect(), now.chars().collect());
    let differ = before.iter().zip(&now).filter(|(a, b)| a != b).count();
    before.len() == now.len() && before.len() >= 2 && differ == 1 && before.first() == now.first()
}

/// The people while a plan is made.
pub(super) struct People {
    known: HashMap<Id, KnownPerson>,
    by_number: HashMap<(String, String), Id>,
    by_identity: HashMap<Vec<u8>, Id>,
    /// Those of whom something is to be written.
    staged: BTreeMap<Id, StagedPerson>,
    /// Those whom the ledger has named: one person isn't mended into two names.
    named: BTreeSet<Id>,
    /// Known people whose keys no longer fit.
    pub(super) touched: BTreeSet<Id>,
}

impl People {
    pub(super) fn new(known: &Known) -> Self {
        let mut people = Self {
            known: known.people.clone(),
            by_number: HashMap::new(),
            by_identity: HashMap::new(),
            staged: BTreeMap::new(),
            named: BTreeSet::new(),
            touched: BTreeSet::new(),
        };
        for (id, person) in &known.people {
            for digits in &person.phones {
                people.by_number.insert((person.name.clone(), digits.clone()), *id);
            }
            if let Some(hash) = &person.id_hash {
                people.by_identity.insert(hash.clone(), *id);
            }
        }
        people
    }

    /// Notes who of a home is named there as before: they are not mended into other names.
    pub(super) fn notice(&mut self, named: &[Named], here: &Here) {
        for id in &here.in_role {
            if self.known.get(id).is_some_and(|known| named.iter().any(|person| person.name == known.name)) {
                self.named.insert(*id);
            }
        }
    }

    /// Whom the names of a row mean, each somebody else. The surest ways of knowing somebody go first, for all of them:
    /// the name with all numbers, with one, alone, in the role itself and then in another one of the home; then, in the
    /// role, a number with a name that differs in one character (it was mended); then somebody of the community; else it
    /// is somebody new.
    pub(super) fn meant(
        &mut self,
        named: &[Named],
        here: &Here,
        plan: &mut Plan,
        around: &mut Around<'_>,
    ) -> Result<Vec<Id>, Fault> {
        let mut found: Vec<Option<Id>> = vec![None; named.len()];
        for (how, among) in [
            (How::NameAndNumbers, &here.in_role),
            (How::NameAndNumber, &here.in_role),
            (How::Name, &here.in_role),
            (How::NameAndNumbers, &here.others),
            (How::Name, &here.others),
            (How::Mended, &here.in_role),
        ] {
            for at in by_numbers(named) {
                let (Some(person), Some(None)) = (named.get(at), found.get(at)) else { continue };
                let free =
                    among.iter().copied().filter(|id| !found.contains(&Some(*id)) && self.fits(*id, person, how));
                // Of several who fit, the one of whom least else is known.
                let id = free.min_by_key(|id| self.known.get(id).map_or(0, |known| known.phones.len()));
                if let Some(place) = found.get_mut(at) {
                    *place = id;
                }
            }
        }
        let mut meant: Vec<Id> = Vec::with_capacity(named.len());
        for (at, person) in named.iter().enumerate() {
            let hash = person.id_number.as_ref().map(|number| (around.hash)(number)).transpose()?;
            let known = found.get(at).copied().flatten();
            let taken = |id: &Id| meant.contains(id) || found.contains(&Some(*id));
            let id = match known.or_else(|| self.elsewhere(person, hash.as_ref()).filter(|id| !taken(id))) {
                Some(id) => id,
                None => self.add(person, plan, around)?,
            };
            self.bring_up_to_date(id, person, hash, plan, around)?;
            self.named.insert(id);
            meant.push(id);
        }
        Ok(meant)
    }

    fn fits(&self, id: Id, named: &Named, how: How) -> bool {
        let Some(known) = self.known.get(&id) else { return false };
        let name = known.name == named.name;
        let number = || named.phones.iter().any(|digits| known.phones.contains(digits));
        match how {
            How::NameAndNumbers => name && named.phones.iter().all(|digits| known.phones.contains(digits)),
            How::NameAndNumber => name && number(),
            How::Name => name,
            How::Mended => is_mended(&known.name, &named.name) && number() && !self.named.contains(&id),
        }
    }

    fn elsewhere(&self, named: &Named, hash: Option<&[u8; 32]>) -> Option<Id> {
        let same_name = |id: &&Id| self.known.get(*id).is_some_and(|p| p.name == named.name);
        hash.and_then(|hash| self.by_identity.get(hash.as_slice()).filter(same_name))
            .or_else(|| {
                let with = |digits: &String| self.by_number.get(&(named.name.clone(), digits.clone()));
                // Who was called so before, and is called otherwise now, is somebody else.
                named.phones.iter().filter_map(with).find(same_name)
            })
            .copied()
    }

    fn add(&mut self, named: &Named, plan: &mut Plan, around: &mut Around<'_>) -> Result<Id, Fault> {
        let person_id = (around.fresh_id)()?;
        plan.counts.people_new += 1;
        self.known.insert(person_id, KnownPerson { name: named.name.clone(), ..KnownPerson::default() });
        self.staged.insert(person_id, staged(person_id, true, named));
        Ok(person_id)
    }

    /// The name as the ledger now has it, numbers that are new, the identity number where none is kept.
    fn bring_up_to_date(
        &mut self,
        id: Id,
        named: &Named,
        hash: Option<[u8; 32]>,
        plan: &mut Plan,
        around: &mut Around<'_>,
    ) -> Result<(), Fault> {
        let Some(person) = self.known.get_mut(&id) else { return Ok(()) };
        if person.name != named.name {
            person.name.clone_from(&named.name);
            self.staged.entry(id).or_insert_with(|| staged(id, false, named)).name.clone_from(&named.name);
            self.touched.insert(id);
        }
        for digits in &named.phones {
            if person.phones.insert(digits.clone()) {
                plan.contacts.push(((around.fresh_id)()?, id, digits.clone()));
                plan.counts.contacts_new += 1;
                self.by_number.insert((named.name.clone(), digits.clone()), id);
                self.touched.insert(id);
            }
        }
        if let Some((number, hash)) = named.id_number.clone().zip(hash)
            && person.id_hash.is_none()
            && !self.by_identity.contains_key(hash.as_slice())
        {
            person.id_hash = Some(hash.to_vec());
            self.by_identity.insert(hash.to_vec(), id);
            self.staged.entry(id).or_insert_with(|| staged(id, false, named)).id_number = Some((number, hash));
        }
        Ok(())
    }

    pub(super) fn name_and_numbers(&self, id: Id) -> (String, Vec<String>) {
        self.known.get(&id).map_or_else(Default::default, |p| (p.name.clone(), p.phones.iter().cloned().collect()))
    }

    pub(super) fn is_fresh(&self, id: Id) -> bool {
        self.staged.get(&id).is_some_and(|person| person.fresh)
    }

    /// Those who are to be written, in the order of their ids.
    pub(super) fn into_staged(self) -> Vec<StagedPerson> {
        self.staged
            .into_values()
            .map(|person| StagedPerson { sort_key: name_sort_key(&person.name), ..person })
            .collect()
    }
}

fn staged(person_id: Id, fresh: bool, named: &Named) -> StagedPerson {
    StagedPerson {
        person_id,
        fresh,
        name: named.name.clone(),
        sort_key: String::new(),
        firm: named.firm,
        note: tidy(&named.remark),
        id_number: None,
    }
}
