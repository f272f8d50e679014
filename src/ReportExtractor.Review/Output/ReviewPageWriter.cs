using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportExtractor.Review.Packing;
using ReportExtractor.Templates;

namespace ReportExtractor.Review.Output;

/// <summary>
/// Writes the page as a stream: markup, then the reports one by one, then the list of them and the program. What is in memory meanwhile are
/// the entries of the list.
/// </summary>
internal sealed partial class ReviewPageWriter
{
    private readonly Stream _stream;
    private readonly PageTexts _texts;
    private readonly string _script = PageFiles.Script;
    private readonly List<byte[]> _summaries = [];

    /// <summary>Begins a page.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="texts">The texts of the page.</param>
    public ReviewPageWriter(Stream stream, PageTexts texts)
    {
        _stream = stream;
        _texts = texts;
        var style = PageFiles.Style;
        var policy = $"default-src 'none'; script-src {PageFiles.HashOf(_script)}; style-src {PageFiles.HashOf(style)}; "
            + "img-src data:; base-uri 'none'; form-action 'none'";
        Put(Placeholder().Replace(PageFiles.Markup, match => match.Groups["name"].Value switch
        {
            "language" => _texts.Language,
            "policy" => policy,
            "style" => style,
            var key => WebUtility.HtmlEncode(_texts[key]),
        }));
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    public void Write(PackedReport report)
    {
        PutData($"report-{_summaries.Count}", report.Data);
        _summaries.Add(report.Summary);
    }

    /// <summary>Ends the page.</summary>
    /// <param name="forms">The forms by which the reports were read.</param>
    public void Complete(IReadOnlyList<FormTemplate> forms)
    {
        PutData("reports", PackedJson.Pack(PackedJson.Write(WriteSummaries)));
        PutData("forms", PackedJson.Pack(PackedJson.Write(json => FormsJson.Write(json, forms))));
        PutData("texts", PackedJson.Pack(Encoding.UTF8.GetBytes(PageFiles.Read($"texts.{_texts.Language[..2]}.json"))));
        Put($"<script>{_script}</script>\n</body>\n</html>\n");
        _stream.Flush();
    }

    private void WriteSummaries(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        _summaries.ForEach(summary => json.WriteRawValue(summary));
        json.WriteEndArray();
    }

    /// <summary>A script of a type that is no program: the browser keeps it as a text.</summary>
    private void PutData(string id, byte[] data)
    {
        Put($"<script type=\"application/x-packed-json\" id=\"data-{id}\">");
        _stream.Write(data);
        Put("</script>\n");
    }

    private void Put(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"\{(?<name>[a-zA-Z.]+)\}")]
    private static partial Regex Placeholder();
}
