//! Hiring: a post, a name, a log-in; and putting somebody with a role here on the list.

use askama::Template;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use super::departments;
use crate::actions::{self, Enlist, Hire};
use crate::labels::{department_label, duty_labels, role_label};
use crate::perms::HireStaff;
use crate::queries;
use crate::words::Words;

/// A post as a choice.
struct Choice {
    code: String,
    label: String,
    what: String,
    needs: String,
}

#[derive(Template)]
#[template(path = "staff/hire.html")]
struct HirePage {
    shell: Shell,
    w: Words,
    here: String,
    posts: Vec<Choice>,
    departments: Vec<(&'static str, String)>,
}

/// The form.
pub(crate) async fn form(desk: Desk<HireStaff>) -> Result<Html, Failed> {
    let (w, lang) = (Words(desk.lang), desk.lang);
    let posts = desk.read(queries::posts).await?;
    let posts = posts.into_iter().map(|post| {
        let roles: Vec<String> = post.roles.iter().map(|role| role_label(lang, *role)).collect();
        Choice {
            label: w.code_word("post", &post.post),
            what: format!("{} · {}", department_label(w, &post.department), roles.join(lang.pick("、", ", "))),
            needs: if post.duties.is_empty() {
                w.hire_needs_none()
            } else {
                w.hire_needs(duty_labels(w, &post.duties))
            },
            code: post.post,
        }
    });
    let page = HirePage {
        posts: posts.collect(),
        departments: departments(w),
        shell: desk.shell(&w.hire_title()).await?,
        here: desk.href("/staff"),
        w,
    };
    Html::of(&page)
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct HireForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    login: String,
    phone: Option<String>,
    post: Option<String>,
    department: Option<String>,
}

/// Takes the form; on to the newcomer's page, where the password link is made.
pub(crate) async fn hire(desk: Desk<HireStaff>, form: FormCommand<HireForm>) -> Result<Done, Failed> {
    let (community, lang) = (desk.line.id, desk.lang);
    let input = form.input;
    let written = desk
        .write_company(form.key, move |tx, by| {
            let input = input.clone();
            let new = Hire {
                community,
                name: input.name,
                login: input.login,
                phone: input.phone,
                lang,
                post: input.post,
                department: input.department,
                ..Hire::default()
            };
            actions::hire(tx, by, &new)
        })
        .await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/staff/{}", written.answer.staff_id))))
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct EnlistForm {
    staff_id: Id,
    department: String,
}

/// Puts somebody with a role here on the staff list.
pub(crate) async fn enlist(desk: Desk<HireStaff>, form: FormCommand<EnlistForm>) -> Result<Done, Failed> {
    let (community, input) = (desk.line.id, form.input);
    let staff_id = input.staff_id;
    desk.write_company(form.key, move |tx, by| {
        actions::enlist(tx, by, &Enlist { community, staff_id: input.staff_id, department: input.department.clone() })
    })
    .await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/staff/{staff_id}"))))
}
