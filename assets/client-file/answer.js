// The only script of a client's file: keeps the marks and saves them as a file. It asks nothing of any network.
(() => {
  const main = document.querySelector("main");
  const status = document.querySelector("[data-status]");
  let unsaved = false;
  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;

  const marks = () =>
    [...document.querySelectorAll("[data-creator]")].map((card) => ({
      card,
      id: card.dataset.creator,
      name: card.dataset.name,
      choice: card.querySelector("input[type=radio]:checked")?.value ?? "",
      reason: card.querySelector("[data-reason]").value.trim(),
    }));

  const save = () => {
    const all = marks();
    const alone = all.find(({ choice, reason }) => choice === "" && reason !== "");
    if (alone) {
      status.textContent = status.dataset.alone;
      alone.card.querySelector("input[type=radio]").focus();
      return;
    }
    const answers = all.flatMap(({ id, name, choice, reason }) =>
      choice === "" ? [] : [{ id, name, choice, reason }],
    );
    if (answers.length === 0) {
      status.textContent = status.dataset.none;
      return;
    }
    const file = {
      scoutlens: "client-answer",
      version: 1,
      list: main.dataset.list,
      title: main.dataset.title,
      by: document.querySelector("[data-by]").value.trim(),
      at: Date.now(),
      answers,
    };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
    link.download = "scoutlens-answer.json";
    link.click();
    // The browser reads the blob after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    status.textContent = status.dataset.saved;
  };

  document.querySelector("[data-save]").addEventListener("click", save);
  document.addEventListener("input", () => {
    unsaved = true;
    status.textContent = "";
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
})();
