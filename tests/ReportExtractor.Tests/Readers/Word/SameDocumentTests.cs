namespace ReportExtractor.Tests.Readers.Word;

/// <summary>One real document in three formats, kept next to the repository.</summary>
internal sealed class SameDocumentTests
{
    private static readonly string[] Names = ["ceshi.doc", "ceshi.wps", "ceshi.docx"];

    [Test]
    public void A_document_in_three_formats_has_the_same_content()
    {
        var files = Names.Select(name => Path.Combine(Repository.RealReports, "..", "office", name)).ToList();
        if (!files.TrueForAll(File.Exists))
        {
            Assert.Ignore("The real files are not beside this checkout.");
        }

        var read = files.ConvertAll(file => Shown.Of(File.ReadAllBytes(file)));

        Assert.That(read[0], Does.Contain("[\n1@0 | 1@1 | 3@2 | 3@3 | 4@4 | @5\n"));
        Assert.That(read, Is.All.EqualTo(read[0]));
    }
}
