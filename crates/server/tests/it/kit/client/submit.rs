//! A form as a browser sends it: the page is opened, its one form found, filled as a person could fill it, and posted.
//! What a browser would not let through (a required field left empty, a choice that isn't there) fails here too.

use std::sync::atomic::{AtomicU8, Ordering};

use axum::http::Method;
use scraper::{ElementRef, Html, Selector};

use super::{Answer, Client, percent};

/// A file field is filled with it: a small picture, another one each time.
pub(crate) const PICTURE: &str = "[a picture]";

static PICTURES: AtomicU8 = AtomicU8::new(1);

/// One control of a form, with what stands in it.
struct Control {
    name: String,
    kind: String,
    value: String,
    /// Chosen files, checked boxes, selected options count; the rest always does.
    on: bool,
    required: bool,
    multiple: bool,
    fixed: bool,
    longest: Option<usize>,
    range: (Option<f64>, Option<f64>),
    /// Choices of a select: value and text.
    options: Vec<(String, String)>,
    /// Chosen files: name, type, bytes.
    files: Vec<(String, &'static str, Vec<u8>)>,
}

/// A form of a page, ready to be filled.
struct Form {
    action: String,
    multipart: bool,
    controls: Vec<Control>,
}

impl Client {
    /// Opens the page and sends the form whose action ends so (`/consent`; where several do, `/consent#id` or, the
    /// second one, `/consent#2`; forms without all of the filled fields are passed over). A fill is a field's name with
    /// its value, with the value or the text of a choice, with [`PICTURE`] or a file (its name, a new line, its text); a
    /// name with `!` unchecks. A button with a name is pressed by its name and value.
    #[track_caller]
    pub(crate) fn submit(&self, page: &str, action: &str, fills: &[(&str, &str)]) -> Answer {
        let shown = self.get(page);
        assert_eq!(shown.status.as_u16(), 200, "{page}: {}", shown.text);
        self.submit_from(&shown, page, action, fills)
    }

    /// The same on a page that is open already, which may have grown old.
    #[track_caller]
    pub(crate) fn submit_from(&self, shown: &Answer, page: &str, action: &str, fills: &[(&str, &str)]) -> Answer {
        let mut form = Form::find(&shown.text, page, action, fills);
        for (name, value) in fills {
            form.fill(name, value, page);
        }
        form.check(page);
        let (content, body) = form.encoded();
        self.send(Method::POST, &form.action, &[("content-type", &content)], body)
    }
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form that a control belongs to.
fn owner<'a>(page: &'a Html, control: ElementRef<'a>) -> Option<ElementRef<'a>> {
    if let Some(id) = control.attr("form") {
        return all(page, "form").into_iter().find(|form| form.attr("id") == Some(id));
    }
    control.ancestors().filter_map(ElementRef::wrap).find(|e| e.value().name() == "form")
}

fn is_off(control: ElementRef<'_>) -> bool {
    control.attr("disabled").is_some()
        || control
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|e| e.value().name() == "fieldset" && e.attr("disabled").is_some())
}

fn is_button(control: ElementRef<'_>) -> bool {
    match control.value().name() {
        "button" => control.attr("type").is_none_or(|kind| kind == "submit"),
        _ => control.value().name() == "input" && matches!(control.attr("type"), Some("submit" | "image")),
    }
}

fn ends_so(address: &str, wanted: &str) -> bool {
    address.ends_with(wanted) || address.split('?').next().unwrap().ends_with(wanted)
}

impl Form {
    /// The one form with the action, and the button that sends it.
    #[track_caller]
    fn find(text: &str, here: &str, wanted: &str, fills: &[(&str, &str)]) -> Self {
        let page = Html::parse_document(text);
        let (wanted, id) = wanted.split_once('#').map_or((wanted, None), |(action, id)| (action, Some(id)));
        let nth: Option<usize> = id.and_then(|id| id.parse().ok());
        let id = id.filter(|_| nth.is_none());
        let mut found = Vec::new();
        for form in all(&page, "form") {
            if id.is_some_and(|id| form.attr("id") != Some(id)) {
                continue;
            }
            let controls: Vec<ElementRef<'_>> = all(&page, "input, select, textarea, button")
                .into_iter()
                .filter(|control| owner(&page, *control) == Some(form) && !is_off(*control))
                .collect();
            let action = form.attr("action").filter(|a| !a.is_empty()).unwrap_or(here);
            let presses =
                |b: ElementRef<'_>| fills.iter().any(|(n, v)| b.attr("name") == Some(n) && b.attr("value") == Some(v));
            let buttons = || controls.iter().copied().filter(|control| is_button(*control));
            let sent_by = |b: ElementRef<'_>| b.attr("formaction").unwrap_or(action).to_owned();
            let by_get = |b: ElementRef<'_>| {
                b.attr("formmethod").or(form.attr("method")).is_none_or(|m| !m.eq_ignore_ascii_case("post"))
            };
            let fits = |b: &ElementRef<'_>| !by_get(*b) && ends_so(&sent_by(*b), wanted);
            let Some(button) = buttons().filter(fits).find(|b| presses(*b)).or_else(|| buttons().find(fits)) else {
                continue;
            };
            let mut made: Vec<Control> = controls
                .iter()
                .filter(|c| !is_button(**c) && c.value().name() != "button")
                .filter_map(control)
                .collect();
            if let Some(name) = button.attr("name") {
                let value = button.attr("value").unwrap_or_default().to_owned();
                made.push(Control { name: name.to_owned(), value, on: true, ..Control::empty("submit") });
            }
            if fills.iter().all(|(name, _)| made.iter().any(|c| c.name == name.trim_start_matches('!'))) {
                let free = button.attr("formnovalidate").is_some() || form.attr("novalidate").is_some();
                made.iter_mut().for_each(|c| c.required &= !free);
                let multipart = form.attr("enctype") == Some("multipart/form-data");
                found.push(Self { action: sent_by(button), multipart, controls: made });
            }
        }
        if let Some(nth) = nth.filter(|nth| (1..=found.len()).contains(nth)) {
            return found.swap_remove(nth - 1);
        }
        assert!(found.len() < 2, "{here}: {} forms lead to {wanted}; say which by its id or number", found.len());
        found.pop().unwrap_or_else(|| {
            let there: Vec<&str> = all(&page, "form").iter().filter_map(|form| form.attr("action")).collect();
            panic!("{here}: no form leads to {wanted} with {fills:?}; there are {there:#?}")
        })
    }

    #[track_caller]
    fn fill(&mut self, name: &str, value: &str, page: &str) {
        let (name, check) = name.strip_prefix('!').map_or((name, true), |name| (name, false));
        let said = format!("{page}: {name} = {value}");
        let kind = self.controls.iter().find(|c| c.name == name && c.kind != "hidden").map(|c| c.kind.clone());
        let kind = kind.unwrap_or_else(|| panic!("{said}: a person can't fill a hidden field"));
        let mut mine: Vec<&mut Control> = self.controls.iter_mut().filter(|c| c.name == name).collect();
        match kind.as_str() {
            "radio" => {
                assert!(mine.iter().any(|c| c.value == value), "{said}: no such choice");
                mine.iter_mut().for_each(|c| c.on = c.value == value);
            }
            "checkbox" => {
                let one = mine.iter_mut().find(|c| c.value == value);
                one.unwrap_or_else(|| panic!("{said}: no such box")).on = check;
            }
            "select" => {
                let one = &mut mine[0];
                let exact = one.options.iter().find(|(code, _)| code == value);
                let found = exact.or_else(|| one.options.iter().find(|(_, text)| text.contains(value)));
                let code = found.unwrap_or_else(|| panic!("{said}: not among {:?}", one.options)).0.clone();
                (one.value, one.on) = (code, true);
            }
            "file" => {
                assert!(mine[0].files.is_empty() || mine[0].multiple, "{said}: one file only");
                let file = match value.split_once('\n') {
                    _ if value == PICTURE => ("photo.png".to_owned(), "image/png", picture()),
                    Some((name, text)) => (name.to_owned(), "application/octet-stream", text.as_bytes().to_vec()),
                    None => panic!("{said}: not a file"),
                };
                mine[0].value.clone_from(&file.0);
                mine[0].files.push(file);
            }
            "submit" => assert_eq!(mine[0].value, value, "{said}: no such button"),
            _ => {
                // A list of equal fields is filled one after the other.
                let at = mine.iter().position(|c| !c.fixed && !c.on).unwrap_or(0);
                let one = &mut mine[at];
                assert!(!one.fixed, "{said}: the field can't be written in");
                let fits = one.longest.is_none_or(|most| value.chars().count() <= most);
                assert!(fits, "{said}: longer than the field takes");
                if let (true, Ok(number)) = (one.kind == "number" && !value.is_empty(), value.parse::<f64>()) {
                    let inside =
                        one.range.0.is_none_or(|min| number >= min) && one.range.1.is_none_or(|max| number <= max);
                    assert!(inside, "{said}: out of the field's range");
                }
                (one.value, one.on) = (value.to_owned(), true);
            }
        }
    }

    /// What a browser asks before it sends.
    #[track_caller]
    fn check(&self, page: &str) {
        for control in self.controls.iter().filter(|c| c.required) {
            let given = match control.kind.as_str() {
                "radio" => self.controls.iter().any(|c| c.name == control.name && c.on),
                "checkbox" => control.on,
                _ => !control.value.trim().is_empty(),
            };
            assert!(given, "{page}: a browser asks for {} before it sends to {}", control.name, self.action);
        }
    }

    /// The body and its type.
    fn encoded(&self) -> (String, Vec<u8>) {
        let sent = self.controls.iter().filter(|c| c.on || !matches!(c.kind.as_str(), "radio" | "checkbox" | "select"));
        if !self.multipart {
            let pairs: Vec<String> = sent.map(|c| format!("{}={}", percent(&c.name), percent(&c.value))).collect();
            return ("application/x-www-form-urlencoded".to_owned(), pairs.join("&").into_bytes());
        }
        let boundary = "----guanjia-form";
        let mut body = Vec::new();
        let mut part = |name: &str, more: &str, bytes: &[u8]| {
            let head = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        };
        for control in sent {
            if control.kind != "file" {
                part(&control.name, "", control.value.as_bytes());
            } else if control.files.is_empty() {
                part(&control.name, "; filename=\"\"\r\ncontent-type: application/octet-stream", b"");
            }
            for (name, kind, bytes) in &control.files {
                part(&control.name, &format!("; filename=\"{name}\"\r\ncontent-type: {kind}"), bytes);
            }
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), body)
    }
}

impl Control {
    fn empty(kind: &str) -> Self {
        Self {
            name: String::new(),
            kind: kind.to_owned(),
            value: String::new(),
            on: false,
            required: false,
            multiple: false,
            fixed: false,
            longest: None,
            range: (None, None),
            options: Vec::new(),
            files: Vec::new(),
        }
    }
}

fn control(element: &ElementRef<'_>) -> Option<Control> {
    let name = element.attr("name").filter(|name| !name.is_empty())?;
    let kind = match element.value().name() {
        "input" => element.attr("type").unwrap_or("text"),
        other => other,
    };
    let number = |name: &str| element.attr(name).and_then(|v| v.parse().ok());
    let mut made = Control {
        name: name.to_owned(),
        value: element.attr("value").unwrap_or_default().to_owned(),
        required: element.attr("required").is_some(),
        multiple: element.attr("multiple").is_some(),
        fixed: element.attr("readonly").is_some(),
        longest: number("maxlength").map(|n: f64| n as usize),
        range: (number("min"), number("max")),
        ..Control::empty(kind)
    };
    match kind {
        "radio" | "checkbox" => {
            made.on = element.attr("checked").is_some();
            made.value = element.attr("value").unwrap_or("on").to_owned();
        }
        "textarea" => made.value = element.text().collect(),
        "select" => {
            let options: Vec<ElementRef<'_>> = element.select(&Selector::parse("option").unwrap()).collect();
            let code = |o: &ElementRef<'_>| o.attr("value").map_or_else(|| text_of(*o), str::to_owned);
            made.options =
                options.iter().filter(|o| o.attr("disabled").is_none()).map(|o| (code(o), text_of(*o))).collect();
            let chosen = options.iter().find(|o| o.attr("selected").is_some()).map(code);
            let first = made.options.first().map(|(code, _)| code.clone());
            made.on = chosen.is_some() || (first.is_some() && !made.multiple);
            made.value = chosen.or(first).unwrap_or_default();
        }
        _ => {}
    }
    Some(made)
}

/// A small picture, another one each time.
fn picture() -> Vec<u8> {
    let shade = PICTURES.fetch_add(1, Ordering::Relaxed);
    let mut png = std::io::Cursor::new(Vec::new());
    let pixels = image::RgbImage::from_pixel(8, 8, image::Rgb([shade, 120, 60]));
    image::DynamicImage::ImageRgb8(pixels).write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}
