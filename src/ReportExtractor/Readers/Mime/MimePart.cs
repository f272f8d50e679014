namespace ReportExtractor.Readers.Mime;

/// <summary>A part of a web archive that is text: a page, or a style sheet of one.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Body">Its body, as it is transferred.</param>
internal sealed record MimePart(MimeHeader Header, ReadOnlyMemory<byte> Body)
{
    /// <summary>True for a page.</summary>
    public bool IsPage => Header.MediaType == "text/html";

    /// <summary>The part's bytes.</summary>
    /// <exception cref="Input.UnreadableDocumentException">The body is invalid.</exception>
    public byte[] Decode() => MimeBody.Decode(Body.Span, Header.TransferEncoding);
}
