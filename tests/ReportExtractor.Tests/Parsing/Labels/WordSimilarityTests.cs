using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>How similar a text is to a label of words of letters.</summary>
internal sealed class WordSimilarityTests
{
    [TestCase("Total Loans", "total loans")]
    [TestCase("Total  Loans", "Total Loans")]
    [TestCase("TotalLoans", "Total Loans")]
    public void Case_and_blanks_make_no_difference(string text, string label) => Assert.That(Of(text, label), Is.EqualTo(1));

    [TestCase("Total Laons", "Total Loans")]
    [TestCase("Registered Reader", "Registered Readers")]
    public void A_wrong_letter_of_a_long_word_leaves_a_label_certain(string text, string label) =>
        Assert.That(Of(text, label), Is.GreaterThanOrEqualTo(Similarity.Certain).And.LessThan(1));

    [TestCase("Female", "Male")]
    [TestCase("Boys", "Toys")]
    [TestCase("Adult loans", "Adult readers")]
    public void Another_word_is_another_label(string text, string label) => Assert.That(Of(text, label), Is.LessThan(Similarity.Least));

    private static double Of(string text, string label) => WordSimilarity.Of(Full(text), Full(label));

    private static string Full(string text) => LabelText.Of(text, LabelLetters.Counted).Full;
}
