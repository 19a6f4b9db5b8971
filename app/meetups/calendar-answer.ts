/** A calendar as programs expect it; kept by nobody on the way, since the address is personal. */
export const calendarAnswer = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
