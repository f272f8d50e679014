using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>Labels of letters in the form in which they are compared: words begin with a capital letter.</summary>
internal sealed class LetterLabelTests
{
    [TestCase("Total loans", "TotalLoans")]
    [TestCase("TOTAL  LOANS", "TotalLoans")]
    [TestCase("TotalLoans", "TotalLoans")]
    [TestCase("Total\nloans:", "TotalLoans")]
    [TestCase("Ｔｏｔａｌ ｌｏａｎｓ", "TotalLoans")]
    [TestCase("children's books", "ChildrensBooks")]
    [TestCase("Li\u00ADbrary", "Library")]
    [TestCase("Año 2023", "Año2023")]
    [TestCase("A类公园", "A类公园")]
    [TestCase("规(guī)章", "规章")]
    [TestCase("Loans (adult)", "LoansAdult")]
    public void Blanks_case_and_width_make_no_difference(string text, string full) =>
        Assert.That(LabelText.Of(text, LabelLetters.Counted).Full, Is.EqualTo(full));

    [TestCase("总计 Total", "总计")]
    [TestCase("规guī章", "规章")]
    [TestCase("Total", "Total")]
    public void Letters_that_count_alone_are_ignored_beside_Chinese_characters(string text, string full) =>
        Assert.That(LabelText.Of(text, LabelLetters.Alone).Full, Is.EqualTo(full));

    [TestCase("Total loans")]
    [TestCase("12 (a)")]
    public void Letters_are_ignored_where_no_form_has_any(string text) =>
        Assert.That(LabelText.Of(text).HasLetters, Is.False);

    [TestCase("1. Loans", NumberStyle.Digit, 1)]
    [TestCase("12) Loans", NumberStyle.Digit, 12)]
    [TestCase("(3) Loans", NumberStyle.Digit, 3)]
    public void Digits_number_a_label_with_a_stop_or_a_bracket(string text, NumberStyle style, int value) =>
        Assert.That(LabelText.Of(text, LabelLetters.Counted), Is.EqualTo(new LabelText(new LabelNumber(style, value), "Loans", "Loans")));

    [TestCase("a) Loans", "A. Loans")]
    [TestCase("iv. Loans", "(IV) Loans")]
    public void Letters_number_a_label_whatever_their_case(string text, string other)
    {
        var label = LabelText.Of(text, LabelLetters.Counted);

        Assert.That(label.Number.Style, Is.EqualTo(NumberStyle.Letter));
        Assert.That(label.Full, Is.EqualTo("Loans"));
        Assert.That(LabelText.Of(other, LabelLetters.Counted).Number, Is.EqualTo(label.Number));
    }

    [TestCase("U.S. loans")]
    [TestCase("Loans.")]
    [TestCase("Loans to A.")]
    [TestCase("No. of loans")]
    public void Other_words_with_a_stop_number_no_label(string text) =>
        Assert.That(LabelText.Of(text, LabelLetters.Counted).Number.Style, Is.EqualTo(NumberStyle.None));
}
