//! Who is who: the people of a ledger beside those who are known, and beside each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::text::tidy;
use registry::keys::name_sort_key;

use super::make::Around;
use super::{Known, KnownPerson, Plan, StagedPerson};
use crate::model::Named;

/// The people while a plan is made.
pub(super) struct People {
    known: HashMap<Id, KnownPerson>,
    by_number: HashMap<(String, String), Id>,
    by_identity: HashMap<Vec<u8>, Id>,
    /// Those of whom something is to be written.
    staged: BTreeMap<Id, StagedPerson>,
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

    /// Whom a name of the ledger means: somebody of the home, else somebody of the community, else somebody new.
    /// `taken` are those of the home whom another name of the row means already.
    pub(super) fn meant(
        &mut self,
        named: &Named,
        here: &[Id],
        taken: &BTreeSet<Id>,
        plan: &mut Plan,
        around: &mut Around<'_>,
    ) -> Result<Id, Fault> {
        let hash = named.id_number.as_ref().map(|number| (around.hash)(number)).transpose()?;
        let free = || here.iter().copied().filter(|id| !taken.contains(id));
        let has_number =
            |id: &Id| self.known.get(id).is_some_and(|p| named.phones.iter().any(|n| p.phones.contains(n)));
        let has_name = |id: &Id| self.known.get(id).is_some_and(|p| p.name == named.name);
        let found = free()
            .find(|id| has_name(id) && has_number(id))
            .or_else(|| free().find(has_name))
            .or_else(|| free().find(has_number))
            .or_else(|| self.elsewhere(named, hash.as_ref()))
            .filter(|id| !taken.contains(id));
        let person_id = match found {
            Some(id) => id,
            None => self.add(named, plan, around)?,
        };
        self.bring_up_to_date(person_id, named, hash, plan, around)?;
        Ok(person_id)
    }

    fn elsewhere(&self, named: &Named, hash: Option<&[u8; 32]>) -> Option<Id> {
        let same_name = |id: &&Id| self.known.get(*id).is_some_and(|p| p.name == named.name);
        hash.and_then(|hash| self.by_identity.get(hash.as_slice()).filter(same_name))
            .or_else(|| named.phones.iter().find_map(|n| self.by_number.get(&(named.name.clone(), n.clone()))))
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
