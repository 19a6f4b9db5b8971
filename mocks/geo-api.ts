import { http, HttpResponse, delay } from "msw";

const COMMUNES = "https://geo.api.gouv.fr/communes";

/** Three communes in the form geo.api.gouv.fr gives them; the last has no centre, as communes without inhabitants have none. */
const communes = [
  { code: "26113", codeDepartement: "26", centre: { type: "Point", coordinates: [5.3698, 44.7536] } },
  { code: "35236", codeDepartement: "35", centre: { type: "Point", coordinates: [-2.0839, 47.6514] } },
  { code: "98901", codeDepartement: "989" },
];

export const geoApiAnswers = http.get(COMMUNES, ({ request }) => {
  const departement = new URL(request.url).searchParams.get("codeDepartement");
  const asked = communes.filter((commune) => !departement || commune.codeDepartement === departement);
  return HttpResponse.json(asked.map(({ code, centre }) => ({ code, centre })));
});

export const geoApiIsDown = http.get(COMMUNES, () => HttpResponse.error());
export const geoApiRefuses = http.get(COMMUNES, () => new HttpResponse("too many requests", { status: 429 }));
export const geoApiIsSlow = http.get(COMMUNES, async () => {
  await delay(2_000);
  return HttpResponse.json([]);
});
export const geoApiAnswersAPage = http.get(COMMUNES, () => new HttpResponse("<html>maintenance</html>"));
export const geoApiAnswersSomethingElse = http.get(COMMUNES, () =>
  HttpResponse.json({ message: "deprecated" }),
);
