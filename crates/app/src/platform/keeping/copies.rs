//! The second copy of each record, in IndexedDB.
//!
//! Owns the database: one store of texts by the keys of localStorage, each as it stands there. A transaction that writes is
//! the turnstile between tabs: whoever copies reads localStorage inside of it, so that a copy can never come after a
//! deletion. Does not know what is in a text: `records` decides what is copied and what is put back.

use crate::platform::local_store::Change;
use gloo_timers::future::TimeoutFuture;
use idb::{
    Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, Transaction, TransactionMode,
};
use records::Store;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use wasm_bindgen::JsValue;

const DATABASE: &str = "clusterwise";
const COPIES: &str = "copies";

/// A text and the key that it is kept under.
pub(super) type Copy = (String, String);

/// The browser refused, or has not answered in time. What was asked may still be done.
#[derive(Clone, Copy, Debug)]
pub(super) struct OutOfReach;

impl From<Error> for OutOfReach {
    fn from(_: Error) -> Self {
        Self
    }
}

/// How long the browser may take, in milliseconds. A database that another program holds up may never answer.
const PATIENCE: u32 = 8_000;

/// Whether this browser has a place for copies at all: where it has none there is no copy.
pub(super) fn are_possible() -> bool {
    let window = web_sys::window().map(JsValue::from);
    let place = window.and_then(|window| js_sys::Reflect::get(&window, &JsValue::from_str("indexedDB")).ok());
    place.is_some_and(|place| place.is_object())
}

/// Every copy.
pub(super) async fn all() -> Result<Vec<Copy>, OutOfReach> {
    in_time(async {
        let database = open().await?;
        let copies = async {
            let transaction = database.transaction(&[COPIES], TransactionMode::ReadOnly)?;
            read(&transaction.object_store(COPIES)?).await
        };
        let copies = copies.await;
        database.close();
        Ok(copies?)
    })
    .await
}

/// Lets `decide` look at every copy, and at what else it likes, while no other tab changes any; what it answers is put
/// (a text) or deleted (none). Answers once that has been done.
pub(super) async fn revise(decide: impl FnOnce(&[Copy]) -> Vec<(String, Option<String>)>) -> Result<(), OutOfReach> {
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
pub(super) async fn follow(store: &impl Store, changes: &[Change]) -> Result<(), OutOfReach> {
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
pub(super) async fn forget(keys: &[String]) -> Result<(), OutOfReach> {
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
pub(super) async fn forget_all() -> Result<bool, OutOfReach> {
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
async fn within(work: impl AsyncFnOnce(ObjectStore) -> Result<(), Error>) -> Result<(), OutOfReach> {
    in_time(async {
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
        Ok(done?)
    })
    .await
}

/// Waits for work no longer than the browser may take. Should it answer after all, nobody listens; but what would have listened has
/// to be there still, and so the work is not dropped.
async fn in_time<T>(work: impl Future<Output = Result<T, OutOfReach>>) -> Result<T, OutOfReach> {
    let mut work = Box::pin(work);
    let mut enough = pin!(TimeoutFuture::new(PATIENCE));
    let answer = poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Pending => enough.as_mut().poll(context).map(|()| None),
        Poll::Ready(answer) => Poll::Ready(Some(answer)),
    });
    match answer.await {
        Some(answer) => answer,
        None => {
            std::mem::forget(work);
            Err(OutOfReach)
        }
    }
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
