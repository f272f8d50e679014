using System.Text;
using ReportExtractor.Fuzz.Containers;

namespace ReportExtractor.Tools.Tests.Fuzz;

internal sealed class ContainerTests
{
    [Test]
    public void A_package_is_split_into_its_parts_and_joined_again()
    {
        var zip = new ZipContainer();
        var parts = zip.Open(FuzzSamples.All.Of("docx")[0].Read())!;

        Assert.That(zip.Open(zip.Close(parts))!.Select(Described), Is.EqualTo(parts.Select(Described)));
    }

    [Test]
    public void A_PDF_is_split_into_its_objects_and_joined_again()
    {
        var pdf = new PdfContainer();
        var parts = pdf.Open(FuzzSamples.All.Of("pdf")[0].Read())!;

        Assert.That(pdf.Open(pdf.Close(parts))!.Select(part => part.Name), Is.EquivalentTo(parts.Select(part => part.Name)));
    }

    [Test]
    public void The_streams_of_a_PDF_are_decompressed()
    {
        var parts = new PdfContainer().Open(FuzzSamples.All.Of("pdf")[0].Read())!;

        Assert.That(parts.Select(part => Encoding.Latin1.GetString(part.Bytes)), Has.Some.Contains(" Tf"));
    }

    [Test]
    public void The_streams_of_a_Word_97_document_are_found()
    {
        string[] names = ["allocation", "directory", "WordDocument", "Data", CompoundMap.MiniStream];

        Assert.That(CompoundMap.Of(FuzzSamples.All.Of("doc")[0].Read())!.Streams.Keys, Is.SupersetOf(names));
    }

    [Test]
    public void Bytes_that_are_no_container_have_no_parts()
    {
        Assert.That(new ZipContainer().Open([1, 2, 3]), Is.Null);
        Assert.That(new PdfContainer().Open([1, 2, 3]), Is.Null);
        Assert.That(CompoundMap.Of(new byte[2048]), Is.Null);
    }

    private static (string Name, string Bytes) Described(Part part) => (part.Name, Convert.ToHexString(part.Bytes));
}
