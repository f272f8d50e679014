using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Review.Output;

/// <summary>The parts of the page that are embedded in the library: markup, style and program.</summary>
internal static class PageFiles
{
    /// <summary>The files of the program: each uses what those before it define.</summary>
    private static readonly string[] Scripts =
    [
        "data.js", "elements.js", "decisions.js", "places.js", "list.js", "form.js", "pages.js", "source.js", "inspector.js", "doubts.js",
        "main.js",
    ];

    /// <summary>The markup, with <c>{name}</c> in the place of texts.</summary>
    public static string Markup => Read("page.html");

    /// <summary>The style sheet.</summary>
    public static string Style => Read("page.css");

    /// <summary>The program.</summary>
    public static string Script => $"'use strict';\n(() => {{\n{string.Concat(Scripts.Select(Read))}}})();\n";

    /// <summary>Reads an embedded file.</summary>
    /// <param name="name">Its name.</param>
    public static string Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The hash by which a Content-Security-Policy allows a script or a style sheet.</summary>
    /// <param name="text">The text between the tags.</param>
    public static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
