using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Tests.Readers.Word;

internal sealed class XmlTagsTests
{
    private const int Most = 2_000;

    private static readonly string Many = string.Concat(Enumerable.Range(0, Most).Select(i => $" a{i}=\"'=>\""));

    [Test]
    public void An_element_with_the_most_attributes_is_read_and_one_with_more_is_refused()
    {
        Read($"<a{Many}><b{Many}/></a>");

        Assert.That(
            () => Read($"<a{Many} more='1'/>"),
            Throws.InstanceOf<UnreadableDocumentException>().With.Property("Code").EqualTo(ProblemCodes.TooLarge));
    }

    [TestCase("<!-- <b 'x {0} -->")]
    [TestCase("<![CDATA[ <b \"x {0} ]]>")]
    [TestCase("<?p <b x='{0} ?>")]
    [TestCase("= '{0}")]
    public void What_is_no_attribute_is_not_counted(string content)
    {
        var text = content.Replace("{0}", string.Concat(Enumerable.Repeat("a=b ", Most + 1)), StringComparison.Ordinal);

        Read($"<a>{text}</a>");

        Assert.That(() => Read($"<a>{text}<b{Many} more='1'/></a>"), Throws.InstanceOf<UnreadableDocumentException>());
    }

    private static void Read(string xml)
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(), new UnicodeEncoding() })
        {
            using var tags = new XmlTags(new MemoryStream(encoding.GetBytes(xml)));

            // In pieces of no round size: nothing may depend on where a piece ends.
            var piece = new byte[7];
            while (tags.Read(piece) > 0)
            {
            }
        }
    }
}
