//! What is too much or sent twice: photos of a form, many pictures at once, numbers that are not for everybody.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use axum::routing::post;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use kernel::role::Role;
use platform::app::App;
use platform::web::{Desk, Failed, FormCommand, LoggedIn};
use platform::{args, auth, files};
use serde::Deserialize;
use tower::ServiceExt;

use crate::kit::{TestApp, block_on};

#[derive(Debug, Deserialize)]
struct WithPhoto {
    photo: Id,
}

/// A page of a domain as they all are: a form with a photo, the photo claimed by the command.
async fn take(desk: Desk<LoggedIn>, form: FormCommand<WithPhoto>) -> Result<String, Failed> {
    let photo = form.input.photo;
    let written = desk.write(form.key, move |tx, _| {
        files::claim_blobs(tx, "photo", &[photo])?;
        Ok(photo.to_string())
    });
    Ok(written.await?.answer)
}

fn png(side: u32, shade: u8) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    let picture = image::DynamicImage::ImageRgb8(image::RgbImage::from_pixel(side, side, image::Rgb([shade, 0, 0])));
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}

fn multipart(op_id: &str, photo: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    // The photo stands before the key: a browser sends fields in the order of the page.
    body.extend_from_slice(b"--x\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n");
    body.extend_from_slice(photo);
    let rest = format!("\r\n--x\r\ncontent-disposition: form-data; name=\"op_id\"\r\n\r\n{op_id}\r\n--x--\r\n");
    body.extend_from_slice(rest.as_bytes());
    body
}

/// A form with a photo that is sent twice happens once: the answer is the first one's, and no second photo is kept.
#[test]
fn a_form_with_a_photo_happens_once() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk).id;
    let token = block_on(auth::start_session(&app.app, clerk)).unwrap();
    let router: Router = Router::<App>::new().route("/c/{community}/take", post(take)).with_state(app.app.clone());
    let send = |op_id: &str, photo: &[u8]| {
        let request = Request::builder()
            .method(Method::POST)
            .uri("/c/east/take")
            .header("cookie", format!("{}={token}", auth::COOKIE))
            .header("content-type", "multipart/form-data; boundary=x")
            .body(Body::from(multipart(op_id, photo)))
            .unwrap();
        let response = block_on(router.clone().oneshot(request)).unwrap();
        let status = response.status().as_u16();
        (status, block_on(platform::web::problem::body_text(response)))
    };
    let line = app.line("east");
    let kept =
        || app.read(move |db| db.value::<i64>("SELECT COUNT(*) FROM blobs WHERE community_id = $1", args![line]));
    let first = send("k1", &png(8, 1));
    assert_eq!((first.0, kept()), (200, 1));
    assert_eq!(send("k1", &png(8, 1)), first);
    assert_eq!(kept(), 1, "a replay keeps nothing");
    assert_eq!(send("k1", &png(8, 2)).0, 422, "another photo under the same key");
    assert_eq!(send("k2", &png(8, 2)).0, 200);
    assert_eq!(kept(), 2);
}

/// An upload that is sent twice keeps its bytes once.
#[test]
fn an_upload_sent_twice_leaves_no_bytes_behind() {
    let app = TestApp::small();
    let clerk = app.as_role("east", Role::Clerk);
    let send = |kind: &str| {
        let path = format!("/api/v1/communities/east/blobs?kind={kind}");
        clerk.send(Method::POST, &path, &[("idempotency-key", "k"), ("content-type", "image/png")], png(8, 1))
    };
    let folder = app.config.data.join("blobs").join(app.line("east").simple().to_string());
    let stored = || std::fs::read_dir(&folder).unwrap().count();
    let first = send("photo").expect(201);
    let again = send("photo");
    assert_eq!(again.headers["idempotent-replayed"], "true");
    assert_eq!((again.expect(201), stored()), (first, 1));
}

/// Pictures are decoded two at a time, a few wait, the rest come again: a flood of them can't take the memory.
#[test]
fn a_flood_of_pictures_is_turned_away() {
    let app = TestApp::small();
    let line = app.line("east");
    let bytes = png(2500, 7);
    let outcomes = block_on(async {
        let tasks: Vec<_> = (0..40_u8)
            .map(|n| {
                let (files, bytes) = (app.app.files().clone(), bytes.clone());
                let blob = id_from(app.app.now(), [n; 10]);
                tokio::spawn(async move { files.keep_picture(line, blob, bytes, false).await.map(drop) })
            })
            .collect();
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap());
        }
        outcomes
    });
    let taken = outcomes.iter().filter(|o| o.is_ok()).count();
    let turned_away = outcomes.iter().filter(|o| matches!(o, Err(Fault::Busy { .. }))).count();
    assert!(taken >= 2 && turned_away > 0 && taken + turned_away == 40, "{taken} taken, {turned_away} turned away");
}

/// A proxy on this machine stands for the whole world: what it passes on is not from here.
#[test]
fn metrics_are_for_this_machine_alone() {
    let app = TestApp::bare();
    let nobody = app.anonymous();
    assert_eq!(nobody.get("/metrics").status, 200);
    for header in ["x-forwarded-for", "forwarded", "via"] {
        let passed_on = nobody.send(Method::GET, "/metrics", &[(header, "203.0.113.9")], "");
        assert_eq!(passed_on.status, 404, "{header}");
    }
}
