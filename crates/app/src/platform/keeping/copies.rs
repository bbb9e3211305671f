//! The second copy of each record, in IndexedDB.
//!
//! Owns the database: one store of texts by the keys of localStorage, each as it stands there. A transaction that writes is
//! the turnstile between tabs: whoever copies reads localStorage inside of it, so that a copy can never come after a
//! deletion. Does not know what is in a text: `records` decides what is copied and what is put back.

use crate::platform::local_store::Change;
use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, Transaction, TransactionMode,
};
use records::Store;
use wasm_bindgen::JsValue;

const DATABASE: &str = "clusterwise";
const COPIES: &str = "copies";

/// A text and the key that it is kept under.
pub(super) type Copy = (String, String);

/// Every copy.
pub(super) async fn all() -> Result<Vec<Copy>, Error> {
    let database = open().await?;
    let copies = async {
        let transaction = database.transaction(&[COPIES], TransactionMode::ReadOnly)?;
        read(&transaction.object_store(COPIES)?).await
    };
    let copies = copies.await;
    database.close();
    copies
}

/// Lets `decide` look at every copy, and at what else it likes, while no other tab changes any; what it answers is put
/// (a text) or deleted (none). Answers once that has been done.
pub(super) async fn revise(decide: impl FnOnce(&[Copy]) -> Vec<(String, Option<String>)>) -> Result<(), Error> {
    within(async |store| {
        let copies = read(&store).await?;
        for (key, text) in decide(&copies) {
            put(&store, &key, text)?;
        }
        Ok(())
    })
    .await
}

/// Makes the copies under these keys what was to be kept there, if that is there now. If it is not, the browser kept something
/// else, or another tab has written since, which sees to its own copy: neither is to take the place of a good one.
pub(super) async fn follow(store: &impl Store, changes: &[Change]) -> Result<(), Error> {
    within(async |copies| {
        for (key, text) in changes {
            if store.read(key).as_ref() == Ok(text) {
                put(&copies, key, text.clone())?;
            }
        }
        Ok(())
    })
    .await
}

/// Deletes the copies under these keys.
pub(super) async fn forget(keys: &[String]) -> Result<(), Error> {
    within(async |copies| {
        for key in keys {
            put(&copies, key, None)?;
        }
        Ok(())
    })
    .await
}

/// Deletes all copies, and then the database, and says whether no copy is left. Whether the database is gone too waits for other
/// tabs, and nothing waits for that.
pub(super) async fn forget_all() -> Result<bool, Error> {
    within(async |copies| {
        copies.clear()?;
        Ok(())
    })
    .await?;
    let is_empty = all().await?.is_empty();
    if is_empty {
        drop(Factory::new()?.delete(DATABASE)?);
    }
    Ok(is_empty)
}

/// Does something with the copies in a transaction that writes, and waits until it is over.
async fn within(work: impl AsyncFnOnce(ObjectStore) -> Result<(), Error>) -> Result<(), Error> {
    let database = open().await?;
    let done = async {
        let transaction: Transaction = database.transaction(&[COPIES], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(COPIES)?;
        // It is our turn once something was answered, and not when something was asked.
        store.count(None)?.await?;
        work(store).await?;
        transaction.await.map(drop)
    };
    let done = done.await;
    database.close();
    done
}

async fn read(store: &ObjectStore) -> Result<Vec<Copy>, Error> {
    // Both are asked for before either is waited for, so that the transaction stays open.
    let (keys, texts) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
    let (keys, texts) = (keys.await?, texts.await?);
    let pairs = keys.into_iter().zip(texts);
    Ok(pairs.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect())
}

fn put(store: &ObjectStore, key: &str, text: Option<String>) -> Result<(), Error> {
    let key = JsValue::from_str(key);
    match text {
        Some(text) => store.put(&JsValue::from_str(&text), Some(&key)).map(drop),
        None => store.delete(Query::Key(key)).map(drop),
    }
}

async fn open() -> Result<Database, Error> {
    let mut opening = Factory::new()?.open(DATABASE, Some(1))?;
    opening.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(COPIES, ObjectStoreParams::new());
        }
    });
    opening.await
}
