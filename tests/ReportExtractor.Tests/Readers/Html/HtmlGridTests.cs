using System.Text;

namespace ReportExtractor.Tests.Readers.Html;

/// <summary>Tables that are made of other elements.</summary>
public sealed class HtmlGridTests
{
    private const string Rows =
        "<div class=r><div class=c>b</div><div class=c>5</div></div><div class=r><p class=c>c</p><p class=c>6</p></div>";

    private static string Page(string body, string style = "") =>
        Shown.Of(Encoding.UTF8.GetBytes($"<!DOCTYPE html><head><style>{style}</style></head><body>{body}</body>"));

    [TestCase("<div class=t>{0}</div>")]
    [TestCase("<div>{0}</div>")]
    [TestCase("<div class=t><div class=g>{0}</div></div>")]
    public void Elements_that_are_set_as_a_table_are_one(string body) =>
        Assert.That(
            Page(
                body.Replace("{0}", Rows, StringComparison.Ordinal),
                ".t{display:table}.g{display:table-row-group}.r{display:table-row}.c{display:table-cell}"),
            Does.EndWith("[\nb@0 | 5@1\nc@0 | 6@1"));

    [Test]
    public void Elements_with_the_roles_of_a_table_are_one() => Assert.That(
        Page("<div role=table><div role=rowgroup><div role=row><i role=rowheader>b</i><i role=cell>5</i></div></div></div>"),
        Does.EndWith("[\nb@0 | 5@1"));

    [Test]
    public void A_grid_is_a_table_with_cells_that_span()
    {
        var body = "<div class=g><i style='grid-column:span 3'>a</i><i style='grid-row:span 2'>b</i><i>1</i><i></i><i>2</i><i>3</i></div>";

        Assert.That(
            Page(body, ".g{display:grid;grid-template-columns:2fr repeat(2, 1fr)}"),
            Does.EndWith("[\na@0+3\nb@0v2 | 1@1 | @2\n2@1 | 3@2"));
    }

    [Test]
    public void Rows_of_boxes_are_a_table_and_an_empty_box_is_a_cell()
    {
        var row = "<div class=r><i>a</i><i></i><i>5</i></div>";

        Assert.That(Page($"<div>{row}{row}{row}</div>", ".r{display:flex}"), Does.EndWith("a@0 | @1 | 5@2"));
        Assert.That(Page($"<div>{row}</div>", ".r{display:flex}"), Does.Not.Contain("["));
    }
}
