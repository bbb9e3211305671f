//! Deleting for good.
//!
//! Owns the order, in which an interruption cannot bring anything back: the second copy goes first, then the record with all of
//! its checks, and then it is looked whether both are gone. A record that was not deleted after all gets its copy again.

use super::{Keeping, copies};
use crate::platform::{perform, worker};
use crate::state::{Action, Deletion, Effect, Question, SafetyNews, SecondCopies};
use records::{DeleteError, Key, Store};

impl Keeping {
    pub(super) async fn delete(&self, question: Question, deletion: Deletion) -> Action {
        self.until_known().await;
        let result = match &deletion {
            Deletion::Everything => self.delete_everything(&question).await,
            _ if self.is_shut() => return Action::Locked,
            one => {
                let key = key_of(one);
                self.delete_one(&question, one, key).await
            }
        };
        Action::Deleted(question, result)
    }

    async fn delete_one(&self, question: &Question, deletion: &Deletion, key: String) -> Result<(), DeleteError> {
        let keys = [key];
        let has_copies = self.copies.get() != SecondCopies::Unavailable;
        if has_copies {
            copies::forget(&keys).await.map_err(|_| DeleteError::StillThere)?;
        }
        let deleted = self.delete_first(question, deletion).await;
        if has_copies {
            let [key] = &keys;
            let now = self.store.read(key).map_err(|_| DeleteError::StillThere)?;
            let is_there = copies::follow(&self.store, &[(key.clone(), now)]).await.is_err()
                || copies::all().await.map_or(true, |copies| copies.iter().any(|(copied, _)| copied == key));
            if deleted.is_ok() && is_there {
                return Err(DeleteError::StillThere);
            }
        }
        deleted
    }

    async fn delete_everything(&self, question: &Question) -> Result<(), DeleteError> {
        self.forget_copies().await?;
        if let Err(error) = self.delete_first(question, &Deletion::Everything).await {
            // What is still there can be lost again, and its copy is gone.
            self.copy_everything().await;
            return Err(error);
        }
        self.open.replace(None);
        self.idle.replace(None);
        // Another tab may have copied something in between.
        self.forget_copies().await?;
        let is_all = worker::forget().await;
        self.tell_safety(SafetyNews::Offline(worker::offline().await));
        if is_all { Ok(()) } else { Err(DeleteError::StillThere) }
    }

    async fn forget_copies(&self) -> Result<(), DeleteError> {
        match self.copies.get() {
            SecondCopies::Unavailable => Ok(()),
            _ if copies::forget_all().await.unwrap_or_default() => Ok(()),
            _ => Err(DeleteError::StillThere),
        }
    }

    /// Deletes from the first copy.
    async fn delete_first(&self, question: &Question, deletion: &Deletion) -> Result<(), DeleteError> {
        let effect = Effect::Delete(question.clone(), deletion.clone());
        match self.again_and_again(|store| perform(store, effect.clone())).await {
            Some(Action::Deleted(_, result)) => result,
            _ => Err(DeleteError::StillThere),
        }
    }
}

fn key_of(deletion: &Deletion) -> String {
    match deletion {
        Deletion::Everything => String::new(),
        Deletion::Person(person) => Key::Person(person.id).to_string(),
        Deletion::Unreadable(key) => key.clone(),
        Deletion::Unfinished(_) => Key::Unfinished.to_string(),
        Deletion::Pack(fingerprint) => Key::Pack(fingerprint.clone()).to_string(),
    }
}
