using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Tests.Parsing.Labels;

/// <summary>How similar a text is to a label that is made of words of letters.</summary>
internal sealed class WordSimilarityTests
{
    [TestCase("Adult readers", "Adult readers")]
    [TestCase("ADULT READERS", "Adult readers")]
    [TestCase("Adultreaders", "Adult readers")]
    [TestCase("A dult rea ders", "Adult readers")]
    public void Blanks_and_case_make_no_difference(string text, string label) => Assert.That(SimilarityOf(text, label), Is.EqualTo(1));

    [TestCase("Adult reeders", "Adult readers", Description = "a wrong letter")]
    [TestCase("Childrn under twelve", "Children under twelve", Description = "a lost letter")]
    [TestCase("Children under", "Children under twelve", Description = "a lost end")]
    [TestCase("Loan", "Loans", Description = "one of many")]
    public void A_label_with_one_fault_is_certain(string text, string label) =>
        Assert.That(SimilarityOf(text, label), Is.GreaterThanOrEqualTo(Similarity.Certain).And.LessThan(1));

    [TestCase("Female", "Male")]
    [TestCase("Men", "Women")]
    [TestCase("Boys", "Toys")]
    [TestCase("Other readers", "Child readers")]
    [TestCase("Readers", "Adult readers")]
    [TestCase("Unregistered readers", "Registered readers")]
    [TestCase("Loans to men of all ages", "Loans to women of all ages")]
    [TestCase(
        "Number of public libraries open to the general public in 2019",
        "Number of public libraries open to the general public in 2020")]
    [TestCase("Loans not yet returned by readers", "Loans returned by readers")]
    [TestCase("规章", "Rules")]
    public void Another_word_makes_another_label(string text, string label) =>
        Assert.That(SimilarityOf(text, label), Is.LessThan(Similarity.Least));

    [TestCase("总计 Total", "总计")]
    [TestCase("总计Total", "总计")]
    public void A_label_without_letters_is_compared_without_them(string text, string label) =>
        Assert.That(SimilarityOf(text, label), Is.EqualTo(1));

    private static double SimilarityOf(string text, string label) =>
        Similarity.Of(LabelText.Of(text, LabelLetters.Counted).Full, LabelText.Of(label, LabelLetters.Counted).Full);
}
