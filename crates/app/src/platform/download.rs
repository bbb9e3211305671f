//! A file for the user.
//!
//! Owns handing it to the browser, which asks where it goes or puts it where downloads go. Nothing is sent anywhere.

use crate::state::Download;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands a file to the browser, and says whether it was taken. Whether it was saved in the end nobody tells a page.
pub(super) fn download(file: &Download) -> bool {
    hand_over(file).is_ok()
}

fn hand_over(file: &Download) -> Result<(), JsValue> {
    let page = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let options = BlobPropertyBag::new();
    options.set_type(file.media);
    let parts = js_sys::Array::of1(&JsValue::from_str(&file.text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = page.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(&file.name);
    link.click();
    // The address holds the text until it is revoked. Some browsers begin to read it only after the click is over.
    let revoke = Closure::once_into_js(move || drop(Url::revoke_object_url(&address)));
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    window.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), A_MINUTE)?;
    Ok(())
}

/// In milliseconds.
const A_MINUTE: i32 = 60_000;
