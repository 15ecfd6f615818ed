//! The pages of orders. They translate; what may be done is decided in `actions` and `machine`.

pub(crate) mod board;
pub(crate) mod calls;
pub(crate) mod chase;
mod desk;
pub(crate) mod field;
mod forms;
pub(crate) mod household;
mod list;
mod new;
mod paper;
mod ring;
mod view;

pub use ring::fee_ring;

use platform::web::Routes;

/// The routes of the pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/field", field::day::page)
        .get("/c/{community}/field/free", field::day::free)
        .get("/c/{community}/field/orders/{id}", field::order::page)
        .get("/c/{community}/field/orders/{id}/quote", field::quote::page)
        .get("/c/{community}/board", board::page)
        .get("/c/{community}/board/rows", board::rows)
        .get("/c/{community}/calls", calls::page)
        .post("/c/{community}/orders/{id}/call", calls::say)
        .get("/c/{community}/orders", list::page)
        .get("/c/{community}/orders/new", new::page)
        .post("/c/{community}/orders/new", new::issue)
        .get("/c/{community}/orders/habits", new::habits_page)
        .post("/c/{community}/orders/habits", new::set_habits)
        .get("/c/{community}/orders/{id}", desk::page)
        .get("/c/{community}/orders/{id}/body", desk::body)
        .get("/c/{community}/orders/{id}/slip", paper::slip)
        .post("/c/{community}/orders/{id}/take", forms::take)
        .post("/c/{community}/orders/{id}/acknowledge", forms::acknowledge)
        .post("/c/{community}/orders/{id}/assign", forms::assign)
        .post("/c/{community}/orders/{id}/return", forms::return_to_centre)
        .post("/c/{community}/orders/{id}/outside", forms::hand_outside)
        .post("/c/{community}/orders/{id}/chase", forms::chase)
        .post("/c/{community}/orders/{id}/cancel", forms::cancel)
        .post("/c/{community}/orders/{id}/depart", forms::depart)
        .post("/c/{community}/orders/{id}/announce", forms::announce)
        .post("/c/{community}/orders/{id}/inspect", forms::inspect)
        .post("/c/{community}/orders/{id}/survey", forms::survey)
        .post("/c/{community}/orders/{id}/quote", forms::quote)
        .post("/c/{community}/orders/{id}/consent-code", forms::send_code)
        .post("/c/{community}/orders/{id}/consent", forms::consent)
        .post("/c/{community}/orders/{id}/decline", forms::decline)
        .post("/c/{community}/orders/{id}/start", forms::start)
        .post("/c/{community}/orders/{id}/finish", forms::finish)
        .post("/c/{community}/orders/{id}/accept", forms::accept)
        .post("/c/{community}/orders/{id}/pay", forms::pay)
        .post("/c/{community}/orders/{id}/settle", forms::settle)
        .post("/c/{community}/orders/{id}/pause", forms::pause)
        .post("/c/{community}/orders/{id}/resume", forms::resume)
        .post("/c/{community}/orders/{id}/close", forms::close)
        .post("/c/{community}/orders/{id}/reopen", forms::reopen)
}
