using ReportExtractor.PdfPig.Tests.Cases;
using ReportExtractor.PdfPig.Tests.Comparison;

namespace ReportExtractor.PdfPig.Tests;

/// <summary>Both engines on what LibreOffice prints.</summary>
internal sealed class OfficePrintTests
{
    private DirectoryInfo _folder = null!;
    private IReadOnlyList<PdfCase> _prints = [];

    [OneTimeSetUp]
    public void Print()
    {
        _folder = Directory.CreateTempSubdirectory("prints");
        if (OfficePrints.Print(_folder.FullName) is { } prints)
        {
            _prints = prints;
        }
        else
        {
            Assert.Ignore("LibreOffice is not on this machine.");
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [Test]
    public void Both_engines_read_the_same_letters_rules_and_images()
    {
        foreach (var print in _prints)
        {
            Assert.That(ContentsComparison.Compare(print.Bytes), Is.Empty, print.Name);
        }
    }

    [Test]
    public void Both_engines_lead_to_the_same_figures()
    {
        foreach (var print in _prints)
        {
            Assert.That(RecordComparison.Compare(print.Bytes), Is.Empty, print.Name);
        }
    }
}
