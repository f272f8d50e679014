using System.Text;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>A page with its pictures in one file, as browsers and Word save it (RFC 2557).</summary>
public sealed class ArchiveLayout : OfficeLayout
{
    private const string Address = "http://www.example.gov.cn/zwgk/nb/index.html";

    /// <summary>The longest line of an encoded part (RFC 2045 §6.7 and §6.8).</summary>
    private const int LineLength = 76;

    private readonly Dice _dice;
    private readonly FeatureSet _features;

    /// <summary>Creates the layout of one report.</summary>
    public ArchiveLayout(OfficeRequest request, Dice dice)
    {
        _dice = dice;
        _features = new FeatureSet(PageFeatures.OfArchives, request, dice);
    }

    /// <inheritdoc/>
    public override string Name => "mht";

    /// <inheritdoc/>
    public override string Format => "mhtml";

    /// <inheritdoc/>
    public override byte[] Write(ReportModel report)
    {
        var writer = new PageWriter(_dice, _features);
        var page = PageBytes.Of(writer.Write(report), writer.Charset);
        var boundary = $"----=_NextPart_01D{_dice.Between(10000, 99999)}.{_dice.Between(1000, 9999)}";
        var base64 = _features.Use(PageFeatures.Base64);
        var first = Part(
            boundary,
            $"Content-Type: text/html;\r\n\tcharset=\"{writer.Charset}\"",
            base64 ? "base64" : "quoted-printable",
            Address,
            base64 ? Lines(Convert.ToBase64String(page)) : Quoted(page));
        var second = Part(boundary, "Content-Type: image/png", "base64", "http://www.example.gov.cn/logo.png", Lines(Pictures.WhitePoint));
        if (_features.Has(PageFeatures.SheetPart))
        {
            var sheet = Quoted(Encoding.ASCII.GetBytes(PageStyles.OfPart));
            second += Part(boundary, "Content-Type: text/css", "quoted-printable", PageWriter.SheetAddress, sheet);
        }

        var pictureFirst = _features.Use(PageFeatures.ImageFirst);
        var mail = $"{Head(boundary)}\r\n{(pictureFirst ? second + first : first + second)}--{boundary}--\r\n";
        report.Marks.AddRange(_features.Marks);
        return Encoding.ASCII.GetBytes(mail);
    }

    private string Head(string boundary) => _features.Use(PageFeatures.Blink)
        ? $"From: <Saved by Blink>\r\nSnapshot-Content-Location: {Address}\r\nSubject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=\r\n"
            + "Date: Fri, 15 Jan 2021 09:30:00 -0000\r\nMIME-Version: 1.0\r\n"
            + $"Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"{boundary}\"\r\n\r\n"
        : $"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"{boundary}\"\r\n\r\n"
            + "This document is a Single File Web Page.\r\n";

    private static string Part(string boundary, string type, string encoding, string address, string body) =>
        $"--{boundary}\r\n{type}\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: {address}\r\n\r\n{body}\r\n";

    private static string Lines(string text) => string.Concat(text.Chunk(LineLength).Select(line => new string(line) + "\r\n"));

    /// <summary>Bytes as quoted-printable (RFC 2045 §6.7).</summary>
    private static string Quoted(byte[] bytes)
    {
        var text = new StringBuilder();
        var column = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                text.Append("\r\n");
                column = 0;
                continue;
            }

            var endsLine = i + 1 == bytes.Length || bytes[i + 1] == '\n';
            var plain = bytes[i] is >= (byte)'!' and <= (byte)'~' and not (byte)'='
                || (bytes[i] is (byte)' ' or (byte)'\t' && !endsLine);
            var one = plain ? $"{(char)bytes[i]}" : $"={bytes[i]:X2}";
            if (column + one.Length >= LineLength)
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(one);
            column += one.Length;
        }

        return text.ToString();
    }
}
