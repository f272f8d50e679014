using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Writes a whole page.</summary>
internal sealed partial class PageWriter(Dice dice, FeatureSet features)
{
    private readonly PageTables _tables = new(dice, features);
    private readonly bool _isWord = features.Use(PageFeatures.WordHtml);

    /// <summary>The address of the sheet in a part of an archive, as browsers write it.</summary>
    public const string SheetAddress = "cid:css-2d9c1e5a-7f40-4b83-a6d1-0c3f5b1e9a72@mhtml.blink";

    /// <summary>The encoding that the page declares.</summary>
    public string Charset { get; } = features.Use(PageFeatures.Gbk) ? "gb2312" : "utf-8";

    /// <summary>Writes the page as text.</summary>
    public string Write(ReportModel report)
    {
        var content = Content(report);
        if (features.Use(PageFeatures.Unclosed))
        {
            content = Closing().Replace(content, "");
        }

        if (features.Use(PageFeatures.LayoutTable))
        {
            content = InLayoutTable(content);
        }

        var site = features.Use(PageFeatures.Site);
        var before = site ? PageSite.Before(report, dice) : "";
        var after = site ? PageSite.After(report, dice) : "";
        var body = $"<body>\n{before}\n<div id=\"zoom\">\n{content}\n</div>\n{after}\n{Script()}</body>\n</html>\n";
        var page = Head(report) + body;
        return features.Use(PageFeatures.UpperCase) ? Tags().Replace(page, tag => tag.Value.ToUpperInvariant()) : page;
    }

    [GeneratedRegex("</(td|tr|tbody|p|li)>")]
    private static partial Regex Closing();

    [GeneratedRegex("</?(table|tr|td|th|p|span|br|tbody|div|h2|body|html|head)(?=[ >])")]
    private static partial Regex Tags();

    /// <summary>The report as the only cell of a table, or next to a menu.</summary>
    private string InLayoutTable(string content) => dice.Chance(0.5)
        ? $"<table width=\"980\" align=\"center\"><tr><td>{content}</td></tr></table>"
        : "<table width=\"980\"><tr><td width=\"180\" valign=\"top\">栏目导航<br>机构职能<br>政策文件</td><td>\n"
            + $"<table width=\"100%\"><tr><td>{content}</td></tr></table></td></tr></table>";

    private string Head(ReportModel report)
    {
        var charset = dice.Chance(0.5)
            ? $"<meta charset=\"{Charset}\">"
            : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={Charset}\">";
        var links = features.Has(PageFeatures.DataSheet) ? PageStyles.DataLink + "\n" : "";
        links += features.Has(PageFeatures.SheetPart) ? $"<link rel=\"stylesheet\" type=\"text/css\" href=\"{SheetAddress}\">\n" : "";
        var title = $"{links}<title>{Html.Escape(string.Concat(report.Title))}</title>";
        return _isWord
            ? WordHead(charset, title)
            : $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n{charset}\n{title}\n<style>\n{PageStyles.Rules}\n</style>\n</head>\n";
    }

    private static string WordHead(string charset, string title) =>
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns=\"http://www.w3.org/TR/REC-html40\">\n"
        + $"<head>\n{charset}\n<meta name=Generator content=\"Microsoft Word 15\">\n{title}\n"
        + "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>120</w:Zoom></w:WordDocument></xml><![endif]-->\n"
        + "<style>\n<!--\n p.MsoNormal {mso-style-parent:\"\"; margin:0cm; font-size:10.5pt;}\n"
        + $"{PageStyles.Rules}\n-->\n</style>\n</head>\n";

    private string Content(ReportModel report)
    {
        var html = new StringBuilder();
        foreach (var line in report.Preamble)
        {
            html.Append(Paragraph(line));
        }

        foreach (var line in report.Title)
        {
            html.Append(_isWord ? Paragraph(line) : $"<h2 align=\"center\">{Html.Escape(line)}</h2>\n");
        }

        foreach (var block in report.Blocks)
        {
            html.Append(block switch
            {
                HeadingBlock heading => Paragraph(heading.Text, isHeading: true),
                ParagraphBlock paragraph => Paragraph(paragraph.Text),
                TableBlock table => CommentTable() + _tables.Write(TableGrid.Of(table.Table)) + "\n",
                _ => throw new InvalidOperationException($"No office layout for {block.GetType().Name}."),
            });
        }

        return html.ToString();
    }

    private string Paragraph(string text, bool isHeading = false)
    {
        var content = isHeading ? $"<strong>{Html.Escape(text)}</strong>" : Html.Escape(text);
        return _isWord
            ? $"<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>{content}</span>"
                + "<span lang=EN-US><o:p></o:p></span></p>\n"
            : $"<p style=\"text-indent:2em\">{content}</p>\n";
    }

    /// <summary>A table that no browser shows.</summary>
    private string CommentTable()
    {
        if (!features.Use(PageFeatures.Comment, 0.7, dice))
        {
            return "";
        }

        var isPlain = dice.Chance(0.5);
        var table = Html.Table(Decoy.NoteTable(dice));
        return isPlain ? $"<!-- {table} -->\n" : $"<!--[if gte vml 1]>{table}<![endif]-->\n";
    }

    private string Script()
    {
        if (!features.Use(PageFeatures.Script))
        {
            return "<script>var hits = 0;</script>\n";
        }

        var table = Html.Table(Decoy.NoteTable(dice));
        var escaped = table.Replace("</", "<\\/", StringComparison.Ordinal);
        return $"<script type=\"text/javascript\">var tpl = '{escaped}'; if (1 < 2) {{ show(tpl); }}</script>\n"
            + $"<template>{table}</template>\n";
    }
}
