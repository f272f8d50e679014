using System.Text.RegularExpressions;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Panel.CodeBooks;

internal sealed class VariableNamesTests
{
    private static readonly FigureBook Book = new(OfficialTemplates.All, StataVariables.ReportColumns.Select(column => column.Name));

    [Test]
    public void Every_figure_has_a_name_of_its_own_that_stata_takes()
    {
        List<string> names =
            [.. Book.Figures.Select(figure => figure.Variable), .. StataVariables.ReportColumns.Select(column => column.Name)];

        Assert.That(Book.Figures, Has.Count.GreaterThan(200));
        Assert.That(names, Is.Unique);
        Assert.That(names.Where(name => !Regex.IsMatch(name, "^[a-z][a-z0-9_]{0,31}$")), Is.Empty);
    }

    [TestCase("applications.new.total", "appl_new_total")]
    [TestCase("applications.denied_third_party.natural_person", "appl_denie_third_party_natu_pers")]
    [TestCase("article20_8.fees.amount", "arti20_8_fees_amount")]
    public void The_words_of_a_key_can_still_be_read(string key, string variable) =>
        Assert.That(Book.VariableOf(key), Is.EqualTo(variable));

    [Test]
    public void Keys_that_would_have_one_name_are_numbered()
    {
        var names = new VariableNames(["a.b.c", "a.b-c", "source", "1.x"], ["sour"]);

        Assert.That(names.All.Select(pair => pair.Value), Is.EqualTo(new[] { "a_b_c", "a_b_c_2", "sour_2", "f1_x" }));
    }
}
