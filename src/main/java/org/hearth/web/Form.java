package org.hearth.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;

/**
 * A form whose fields keep their own ids, that leaves checking to the server, and that carries what a POST must bring
 * back: the page's nonce and, if asked for, a key by which the same press of a button is known when it comes twice.
 */
@FacesComponent(Form.TYPE)
public class Form extends HtmlForm {

    /** The component's type, as in the tag library. */
    public static final String TYPE = "org.hearth.web.Form";

    /** The name of the hidden field with the key. */
    public static final String KEY = "form-key";

    /** The name of the hidden field with the query of the page's address, which a posted form's own address lacks. */
    public static final String AT = "form-at";

    /** Makes a form without prefixes in its fields' ids. */
    public Form() {
        setPrependId(false);
        getPassThroughAttributes(true).put("novalidate", "novalidate");
    }

    /** The key the submitted form carried; null when it carried none. */
    public static String submittedKey(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().get(KEY);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        super.encodeBegin(faces);
        if (!isRendered()) {
            return;
        }
        hidden(faces, "primefaces.nonce", ScriptNonce.of(faces));
        String query = query(faces);
        if (query != null && !query.isEmpty()) {
            hidden(faces, AT, query);
        }
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("formKey")))) {
            String submitted = submittedKey(faces);
            hidden(faces, KEY, submitted == null ? UUID.randomUUID().toString() : submitted);
        }
    }

    /** What the address of the page said when it was opened; a form that comes back to its page brings it along. */
    private static String query(FacesContext faces) {
        if (faces.isPostback()) {
            return faces.getExternalContext().getRequestParameterMap().get(AT);
        }
        return ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    }

    private void hidden(FacesContext faces, String name, String value) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("input", null);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", name, null);
        page.writeAttribute("value", value, null);
        page.endElement("input");
    }
}
